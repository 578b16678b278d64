import { languageTarget } from "../languages/language-target.js";
import { swiftDoc } from "../languages/text/comments.js";
import type { Target } from "../target.js";
import { codesFile } from "./codes-file.js";
import { detailsFile } from "./details-file.js";
import { errorDefinitionsFile } from "./error-definitions-file.js";
import { jsonValueFiles } from "./json-value-file.js";
import { modelFile } from "./model-file.js";

/** Swift 5.7 and newer: an enum of codes, a dictionary of error definitions, and a struct for the details of each. */
export const swift: Target = languageTarget({
  name: "swift",
  comment: swiftDoc,
  takenMembers: ["encode", "hash", "self", "Type", "Protocol"],
  taken: ["ErrorCode", "ErrorDefinition", "JSONValue", "RetryRule", "CodingKeys"],
  classes: async () => (await import("./swift-classes.js")).swiftClasses,
  files: (given) => [
    codesFile(given),
    modelFile(given),
    errorDefinitionsFile(given),
    ...given.details.map(detailsFile),
    ...jsonValueFiles(given),
  ],
});
