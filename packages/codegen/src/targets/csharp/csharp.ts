import { languageTarget } from "../languages/language-target.js";
import { xmlDoc } from "../languages/text/comments.js";
import type { Target } from "../target.js";
import { codesFile } from "./codes-file.js";
import { detailsFile } from "./details-file.js";
import { errorDefinitionsFile } from "./error-definitions-file.js";
import { modelFile } from "./model-file.js";

/** C# 10 and newer: a class of codes, one of error definitions, and a class for the details of each, for System.Text.Json. */
export const csharp: Target = languageTarget({
  name: "csharp",
  package: {
    usual: "Errors",
    pattern: /^[A-Z]\w*(\.[A-Z]\w*)*$/,
    kind: "a namespace of C#, such as Acme.Errors",
  },
  comment: xmlDoc,
  // what every object has
  takenMembers: [
    "Equals",
    "Finalize",
    "GetHashCode",
    "GetType",
    "MemberwiseClone",
    "ReferenceEquals",
    "ToString",
  ],
  classes: async (packageName) => (await import("./csharp-classes.js")).csharpClasses(packageName),
  files: (given) => [
    codesFile(given),
    modelFile(given),
    errorDefinitionsFile(given),
    ...given.details.map((file) => detailsFile(file, given)),
  ],
});
