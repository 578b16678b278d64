import { type Sourcelike, SwiftRenderer, SwiftTargetLanguage, swiftOptions } from "quicktype-core";
import type { ClassLanguage } from "../languages/quicktype/print-classes.js";

/** Structs that can be sent between threads, also where they hold anything: for that quicktype has a class that cannot. */
class ValuesRenderer extends SwiftRenderer {
  protected override swiftType(...given: Parameters<SwiftRenderer["swiftType"]>): Sourcelike {
    return given[0].kind === "any" ? "JSONValue" : super.swiftType(...given);
  }

  /** Imports, which stand at the top of the file already. */
  protected override emitLineOnce(): void {}

  protected override emitMark(): void {}
}

export const swiftClasses: ClassLanguage = {
  Language: SwiftTargetLanguage,
  Renderer: ValuesRenderer,
  definitions: swiftOptions,
  options: {
    initializers: "false",
    sendable: "true",
    // what contains itself cannot be a struct
    "final-classes": "true",
    "access-level": "public",
    "acronym-style": "camel",
  },
};
