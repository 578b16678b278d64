import { generatedFrom } from "../languages/about.js";
import type { GeneratedFile } from "../target.js";

export function swiftFile(path: string, source: string, lines: readonly string[]): GeneratedFile {
  return { path, text: `${[`// ${generatedFrom(source)}`, "", ...lines].join("\n")}\n` };
}
