import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSafePath } from "./check-paths.js";

/** Lists the files of a folder that were generated, so that one that is no longer wanted can be told from yours. */
export const MANIFEST = ".errors-codegen.json";

export interface Manifest {
  /** The target that the folder belongs to; undefined where no target has written there yet. */
  readonly target: string | undefined;
  /** Path of a generated file, relative to the folder → hash of its content. */
  readonly files: ReadonlyMap<string, string>;
}

const NONE: Manifest = { target: undefined, files: new Map() };

/** The text of a manifest; undefined where there is none that can be read. */
export function readManifestText(folder: string, name: string = MANIFEST): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}

/** What a manifest says; nothing where it is none. Paths that lead out of the folder are not taken from it. */
export function parseManifest(text: string | undefined): Manifest {
  try {
    const { target, files } = JSON.parse(text ?? "") as { target?: unknown; files: object };
    const safe = Object.entries(files).filter(([path]) => isSafePath(path));
    return { target: typeof target === "string" ? target : undefined, files: new Map(safe) };
  } catch {
    return NONE;
  }
}

export function manifestText(target: string, hashes: ReadonlyMap<string, string>): string {
  const note = "Written by errors-codegen: the files it may replace.";
  const head = JSON.stringify({ "//": note, target }, null, 2).slice(0, -2);
  // as `JSON.stringify` has it, which takes its time for tens of thousands of members
  const lines = [...hashes.keys()]
    .sort()
    .map((path) => `\n    ${JSON.stringify(path)}: "${hashes.get(path)}"`);
  return `${head},\n  "files": {${lines.join(",")}${lines.length > 0 ? "\n  " : ""}}\n}\n`;
}

export function hashOf(text: string): string {
  return hash("sha256", text, "hex").slice(0, 16);
}
