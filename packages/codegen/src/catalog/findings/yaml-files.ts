import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readYamlDocument, type YamlDocument } from "./yaml-document.js";

/** The files of a catalog with positions, each read when something in it is looked for. */
export interface YamlFiles {
  /** @param file as places name it: relative to the folder of the catalog */
  open(file: string): YamlDocument | undefined;
}

export function yamlFiles(folder: string): YamlFiles {
  const opened = new Map<string, YamlDocument | undefined>();
  return {
    open(file) {
      if (!opened.has(file)) opened.set(file, read(resolve(folder, file)));
      return opened.get(file);
    },
  };
}

function read(absolute: string): YamlDocument | undefined {
  if (!/\.(ya?ml|json)$/.test(absolute)) return undefined;
  try {
    return readYamlDocument(readFileSync(absolute, "utf8"));
  } catch {
    return undefined;
  }
}
