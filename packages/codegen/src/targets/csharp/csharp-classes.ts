import {
  type ClassProperty,
  type ClassType,
  CSharpTargetLanguage,
  type Name,
  type Sourcelike,
  SystemTextJsonCSharpRenderer,
  systemTextJsonCSharpOptions,
} from "quicktype-core";
import type { ClassLanguage } from "../languages/quicktype/print-classes.js";
import { csharpString } from "../languages/text/literals.js";

const IGNORE = "[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]";

/** What is optional is left out when it is not there, also where it may be null. Comments are XML already. */
class OptionalsRenderer extends SystemTextJsonCSharpRenderer {
  protected override attributesForProperty(
    ...[property, , , member]: [ClassProperty, Name, ClassType, string]
  ): Sourcelike[] {
    const presence = property.isOptional ? IGNORE : "[JsonRequired]";
    return [presence, `[JsonPropertyName(${csharpString(member)})]`];
  }

  protected override emitDescriptionBlock(lines: string[]): void {
    for (const line of ["<summary>", ...lines, "</summary>"]) this.emitLine(`/// ${line}`.trimEnd());
  }
}

export function csharpClasses(packageName: string): ClassLanguage {
  return {
    Language: CSharpTargetLanguage,
    Renderer: OptionalsRenderer,
    definitions: systemTextJsonCSharpOptions,
    options: {
      features: "attributes-only",
      "check-required": "true",
      "array-type": "list",
      namespace: packageName,
    },
  };
}
