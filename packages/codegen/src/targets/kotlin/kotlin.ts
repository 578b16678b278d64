import { languageTarget } from "../languages/language-target.js";
import { kdoc } from "../languages/text/comments.js";
import { KOTLIN_WORDS } from "../languages/text/reserved-words.js";
import type { Target } from "../target.js";
import { codesFile } from "./codes-file.js";
import { detailsFile } from "./details-file.js";
import { errorDefinitionsFile } from "./error-definitions-file.js";
import { modelFile } from "./model-file.js";

/** Kotlin: an object of codes, one of error definitions, and a data class for the details of each, for kotlinx.serialization. */
export const kotlin: Target = languageTarget({
  name: "kotlin",
  package: {
    usual: "errors",
    pattern: /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/,
    reserved: KOTLIN_WORDS,
    kind: "the name of a Kotlin package, such as com.acme.errors",
  },
  comment: kdoc,
  // what every data class has
  takenMembers: ["copy", "hashCode", "toString", "equals", "Companion"],
  taken: ["JsonElement", "JsonArray", "JsonObject", "SerialName", "Serializable"],
  classes: async () => (await import("./kotlin-classes.js")).kotlinClasses,
  files: (given) => [
    codesFile(given),
    modelFile(given),
    errorDefinitionsFile(given),
    ...given.details.map((file) => detailsFile(file, given)),
  ],
});
