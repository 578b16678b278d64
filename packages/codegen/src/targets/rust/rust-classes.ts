import {
  type ClassProperty,
  RustRenderer,
  RustTargetLanguage,
  rustOptions,
  type Sourcelike,
} from "quicktype-core";
import type { ClassLanguage } from "../languages/quicktype/print-classes.js";
import { rustString } from "../languages/text/literals.js";

const RENAME = '#[serde(rename = "';
const SKIP = '#[serde(skip_serializing_if = "Option::is_none")]';

/**
 * What is optional is left out when it is not there, and nothing else: quicktype also leaves out what is required and
 * null, and writes null for what is optional and may be anything. Names are as our encoder writes them.
 */
class OptionalsRenderer extends RustRenderer {
  #member = "";
  #property: ClassProperty | undefined;

  protected override forEachClassProperty(
    ...[type, blankLines, print]: Parameters<RustRenderer["forEachClassProperty"]>
  ): void {
    super.forEachClassProperty(type, blankLines, (name, member, property, position) => {
      this.#member = member;
      this.#property = property;
      print(name, member, property, position);
      this.#property = undefined;
    });
  }

  override emitLine(...parts: Sourcelike[]): void {
    const [first] = parts;
    if (first === SKIP) return;
    if (first === "pub " && this.#property?.isOptional) super.emitLine(SKIP);
    if (first === RENAME) super.emitLine(`#[serde(rename = ${rustString(this.#member)})]`);
    else super.emitLine(...parts);
  }
}

export const rustClasses: ClassLanguage = {
  Language: RustTargetLanguage,
  Renderer: OptionalsRenderer,
  definitions: rustOptions,
  options: { "skip-serializing-none": "true", "derive-partial-eq": "true", "integer-type": "force-i64" },
};
