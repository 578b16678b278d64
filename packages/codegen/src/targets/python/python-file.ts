import { generatedFrom } from "../languages/about.js";
import { pythonDocstring } from "../languages/text/comments.js";
import type { GeneratedFile } from "../target.js";

/** A module. `about` becomes its docstring. */
export function pythonFile(
  path: string,
  source: string,
  about: string,
  lines: readonly string[],
): GeneratedFile {
  const doc = pythonDocstring([about]);
  const docstring = doc.length === 1 ? [`"""${doc[0]}"""`] : [`"""${doc[0]}`, ...doc.slice(1), '"""'];
  return { path, text: `${[`# ${generatedFrom(source)}`, ...docstring, "", ...lines].join("\n")}\n` };
}
