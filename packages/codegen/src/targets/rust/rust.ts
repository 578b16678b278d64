import { languageTarget } from "../languages/language-target.js";
import { rustDoc } from "../languages/text/comments.js";
import type { Target } from "../target.js";
import { codesFile } from "./codes-file.js";
import { detailsFile } from "./details-file.js";
import { errorsFile } from "./errors-file.js";
import { detailsModuleFile, moduleFile } from "./module-files.js";

/** Rust: a module with the codes, a table of the errors, and a struct for the details of each, for serde. */
export const rust: Target = languageTarget({
  name: "rust",
  comment: rustDoc,
  classes: async () => (await import("./rust-classes.js")).rustClasses,
  files: (given) => [
    moduleFile(given),
    codesFile(given),
    errorsFile(given),
    ...(given.details.length === 0 ? [] : [detailsModuleFile(given)]),
    ...given.details.map(detailsFile),
  ],
});
