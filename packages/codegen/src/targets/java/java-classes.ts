import {
  type ClassProperty,
  type ClassType,
  JacksonRenderer,
  JavaTargetLanguage,
  javaOptions,
  type Name,
} from "quicktype-core";
import type { ClassLanguage } from "../languages/quicktype/print-classes.js";
import { javaString } from "../languages/text/literals.js";

/** Members that a newer server adds never hinder; what is optional is left out when it is not there. */
class LenientRenderer extends JacksonRenderer {
  protected override importsForType(): string[] {
    return ["JsonIgnoreProperties", "JsonInclude", "JsonProperty"].map(
      (name) => `com.fasterxml.jackson.annotation.${name}`,
    );
  }

  protected override emitClassAttributes(type: ClassType, name: Name): void {
    super.emitClassAttributes(type, name);
    this.emitLine("@JsonIgnoreProperties(ignoreUnknown = true)");
    this.emitLine("@JsonInclude(JsonInclude.Include.NON_NULL)");
  }

  /** The name as our encoder writes it: in what quicktype writes, Java sees line breaks (JLS 3.3). */
  protected override annotationsForAccessor(
    ...[, , , member, property, isSetter]: [ClassType, Name, Name, string, ClassProperty, boolean]
  ): string[] {
    const annotations = [`@JsonProperty(${javaString(member)})`];
    const maybeNull = property.type.isNullable || property.type.kind === "any";
    return maybeNull && !property.isOptional && !isSetter
      ? [...annotations, "@JsonInclude(JsonInclude.Include.ALWAYS)"]
      : annotations;
  }

  /** Classes only: what is there to convert is for the mapper of the service to say. */
  protected override emitConverterClass(): void {}
}

export function javaClasses(packageName: string): ClassLanguage {
  return {
    Language: JavaTargetLanguage,
    Renderer: LenientRenderer,
    definitions: javaOptions,
    options: { package: `${packageName}.details`, "acronym-style": "camel" },
  };
}
