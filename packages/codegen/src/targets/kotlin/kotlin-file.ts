import { generatedFrom } from "../languages/about.js";
import type { GeneratedFile } from "../target.js";

export function kotlinFile(
  path: string,
  source: string,
  packageName: string,
  lines: readonly string[],
): GeneratedFile {
  const head = [`// ${generatedFrom(source)}`, `package ${packageName}`, ""];
  return { path, text: `${[...head, ...lines].join("\n")}\n` };
}
