import { languageTarget } from "../languages/language-target.js";
import { goComment } from "../languages/text/comments.js";
import { GO_WORDS } from "../languages/text/reserved-words.js";
import type { Target } from "../target.js";
import { codesFile } from "./codes-file.js";
import { detailsFile } from "./details-file.js";
import { errorsFile } from "./errors-file.js";

/** Go: one package with the codes, a map of the errors, and a struct for the details of each. */
export const go: Target = languageTarget({
  name: "go",
  package: {
    usual: "apierrors",
    pattern: /^[a-z][a-z0-9_]*$/,
    reserved: GO_WORDS,
    kind: "the name of a Go package, such as apierrors",
  },
  comment: goComment,
  taken: ["Code", "ErrorDefinition", "Errors", "RetryRule", "RetryStrategy"],
  // what `encoding/json` takes as a name in a tag; `-` means none
  canName: (member) => /^[\p{L}\p{N}!#$%&()*+./:;<=>?@[\]^_{|}~ -]+$/u.test(member) && member !== "-",
  classes: async () => (await import("./go-classes.js")).goClasses,
  files: (given) => [
    codesFile(given),
    errorsFile(given),
    ...given.details.map((file) => detailsFile(file, given)),
  ],
});
