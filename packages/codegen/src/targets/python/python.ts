import { languageTarget } from "../languages/language-target.js";
import { pythonDocstring } from "../languages/text/comments.js";
import type { Target } from "../target.js";
import { codesFile } from "./codes-file.js";
import { CONVERTERS, convertFile } from "./convert-file.js";
import { detailsFile } from "./details-file.js";
import { errorsFile } from "./errors-file.js";
import { detailsPackageFile, packageFile } from "./package-files.js";

/** Python 3.10 and newer: a package with the codes, a mapping of the errors, and a dataclass for the details of each. */
export const python: Target = languageTarget({
  name: "python",
  comment: pythonDocstring,
  // what the methods of the classes, and the modules around them, call by name
  takenMembers: [
    ...["annotations", "cast", "cls", "list", "obj", "result", "to_dict", "x"],
    ...["None", "True", "False", "isinstance", "dataclass", "staticmethod"],
    ...CONVERTERS,
  ],
  classes: async () => (await import("./python-classes.js")).pythonClasses,
  files: (given) => [
    packageFile(given),
    codesFile(given),
    errorsFile(given),
    ...(given.details.length === 0 ? [] : [detailsPackageFile(given), convertFile(given)]),
    ...given.details.map(detailsFile),
  ],
});
