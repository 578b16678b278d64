import { GoRenderer, GoTargetLanguage, goOptions } from "quicktype-core";
import type { ClassLanguage } from "../languages/quicktype/print-classes.js";

/** Structs with JSON tags; what is optional is left out when it is not there. */
export const goClasses: ClassLanguage = {
  Language: GoTargetLanguage,
  Renderer: GoRenderer,
  definitions: goOptions,
  options: { "just-types": "true", "omit-empty": "true" },
};
