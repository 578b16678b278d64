import {
  type ClassProperty,
  KotlinTargetLanguage,
  KotlinXRenderer,
  kotlinOptions,
  type Name,
  type Sourcelike,
} from "quicktype-core";
import type { ClassLanguage } from "../languages/quicktype/print-classes.js";
import { kotlinString } from "../languages/text/literals.js";

/**
 * Only what is optional has a default: kotlinx.serialization leaves out what has its default, and what is required and
 * null would be missing.
 */
class DefaultsRenderer extends KotlinXRenderer {
  #property: ClassProperty | undefined;

  protected override forEachClassProperty(
    ...[type, blankLines, print]: Parameters<KotlinXRenderer["forEachClassProperty"]>
  ): void {
    super.forEachClassProperty(type, blankLines, (name, member, property, position) => {
      this.#property = property;
      print(name, member, property, position);
      this.#property = undefined;
    });
  }

  protected override renameAttribute(
    name: Name,
    member: string,
    _: boolean,
    attributes: (() => void)[],
  ): void {
    if (this.sourcelikeToString(name) === member) return;
    attributes.push(() => this.emitLine(`@SerialName(${kotlinString(member)})`));
  }

  override emitLine(...parts: Sourcelike[]): void {
    const required = this.#property?.isOptional === false;
    // `data class X(`, as everybody formats it
    const open = parts[0] === "data class " ? "(" : undefined;
    super.emitLine(
      ...parts.map((part) => (part === " = null" && required ? "" : part === " (" ? (open ?? part) : part)),
    );
  }
}

export const kotlinClasses: ClassLanguage = {
  Language: KotlinTargetLanguage,
  Renderer: DefaultsRenderer,
  definitions: kotlinOptions,
  options: { framework: "kotlinx", "acronym-style": "camel" },
};
