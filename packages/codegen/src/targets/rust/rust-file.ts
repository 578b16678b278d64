import { generatedFrom } from "../languages/about.js";
import { rustDoc } from "../languages/text/comments.js";
import { behind } from "../languages/text/lines.js";
import type { GeneratedFile } from "../target.js";

/** A module; `about` is its documentation. */
export function rustFile(
  path: string,
  source: string,
  about: string,
  lines: readonly string[],
): GeneratedFile {
  const head = [`// ${generatedFrom(source)}`, "", ...behind("//! ", rustDoc([about])), ""];
  return { path, text: `${[...head, ...lines].join("\n")}\n` };
}
