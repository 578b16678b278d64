import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Lists the files of a folder that were generated, so that one that is no longer wanted can be told from yours. */
export const MANIFEST = ".errors-codegen.json";

export interface Manifest {
  /** The target that the folder belongs to; undefined where no target has written there yet. */
  readonly target: string | undefined;
  /** Path of a generated file, relative to the folder → hash of its content. */
  readonly files: ReadonlyMap<string, string>;
}

/** The manifest of a folder; empty where there is none, or none that can be read. */
export function readManifest(folder: string): Manifest {
  try {
    const { target, files } = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) as {
      target?: string;
      files: Record<string, string>;
    };
    return { target, files: new Map(Object.entries(files)) };
  } catch {
    return { target: undefined, files: new Map() };
  }
}

export function manifestText(
  target: string,
  files: readonly { readonly path: string; readonly text: string }[],
): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const hashes = Object.fromEntries(sorted.map(({ path, text }) => [path, hashOf(text)]));
  const note = "Written by errors-codegen: the files it may replace.";
  return `${JSON.stringify({ "//": note, target, files: hashes }, null, 2)}\n`;
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
