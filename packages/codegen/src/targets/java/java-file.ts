import { generatedFrom } from "../languages/about.js";
import type { GeneratedFile } from "../target.js";

/** A file with one class. */
export function javaFile(path: string, source: string, lines: readonly string[]): GeneratedFile {
  return { path, text: `${[`// ${generatedFrom(source)}`, ...lines].join("\n")}\n` };
}
