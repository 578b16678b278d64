import { lstatSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { GeneratedFile } from "../targets/target.js";
import { hashOf, MANIFEST, manifestText, readManifest } from "./manifest.js";
import { OutputError } from "./output-error.js";

/** A folder and the files that shall stand in it. */
export interface OutputFolder {
  /** Name of the target: a folder belongs to one. */
  readonly target: string;
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
}

export interface PlannedFile {
  /** Absolute. */
  readonly path: string;
  readonly action: "create" | "update" | "delete";
  /** What it will hold; empty for a file to delete. */
  readonly text: string;
}

/** What has to change on disk. Empty: everything is up to date. */
export interface Plan {
  readonly changes: readonly PlannedFile[];
  /** How many files were compared, the lists of generated files included. */
  readonly compared: number;
}

/**
 * Compares the files that shall be with those that are. Reads only.
 *
 * @throws OutputError where a file of somebody else is in the way, or a link.
 */
export function plan(folders: readonly OutputFolder[]): Plan {
  const changes = folders.flatMap(planFolder);
  return { changes, compared: folders.reduce((sum, { files }) => sum + files.length + 1, 0) };
}

function planFolder({ target: name, folder, files }: OutputFolder): PlannedFile[] {
  const { target: owner, files: known } = readManifest(folder);
  if (owner !== undefined && owner !== name) {
    throw new OutputError(
      `${folder} holds the target \`${owner}\`: each would delete the files of the other. Give \`${name}\` a folder of its own.\nNo file was changed.`,
    );
  }
  const wanted = [...files, { path: MANIFEST, text: manifestText(name, files) }];
  const changes = wanted.flatMap(({ path, text }): PlannedFile[] => {
    const target = resolve(folder, path);
    refuseLinks(target, folder);
    const current = readText(target);
    if (current === text) return [];
    if (current !== undefined && path !== MANIFEST && !known.has(path) && !isGenerated(current)) {
      throw new OutputError(
        `${target} was written by hand, and the codegen would replace it. Move it away, or choose another output folder.\nNo file was changed.`,
      );
    }
    return [{ path: target, action: current === undefined ? "create" : "update", text }];
  });
  const kept = new Set(wanted.map(({ path }) => path));
  for (const [path, hash] of known) {
    const target = resolve(folder, path);
    if (kept.has(path) || !target.startsWith(join(resolve(folder), "/"))) continue;
    const current = readText(target);
    // a file that somebody changed since is theirs now
    if (current !== undefined && hashOf(current) === hash) {
      refuseLinks(target, folder);
      changes.push({ path: target, action: "delete", text: "" });
    }
  }
  return changes;
}

function isGenerated(text: string): boolean {
  return text.slice(0, 400).includes("@generated from ");
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new OutputError(`${path} cannot be read: ${(error as Error).message}\nNo file was changed.`);
  }
}

/** No link below the output folder is followed: it may lead anywhere. */
function refuseLinks(target: string, folder: string): void {
  const root = resolve(folder);
  for (let path = target; path.length > root.length; path = dirname(path)) {
    if (isLink(path)) {
      throw new OutputError(
        `${path} is a symbolic link. The codegen writes into real folders only: remove the link.\nNo file was changed.`,
      );
    }
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    // not there, or below something that is no folder: reading or writing it says so
    return false;
  }
}
