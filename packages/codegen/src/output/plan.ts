import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { GeneratedFile } from "../targets/target.js";
import { checkPaths } from "./check-paths.js";
import { Listing } from "./listing.js";
import { isLeftover } from "./lock.js";
import {
  hashOf,
  MANIFEST,
  type Manifest,
  manifestText,
  parseManifest,
  readManifestText,
} from "./manifest.js";
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

/** What has to change in one folder. */
export interface PlannedFolder {
  readonly wanted: OutputFolder;
  /** Absolute. */
  readonly root: string;
  /** What the manifest was; undefined where there is none. */
  readonly manifest: string | undefined;
  readonly changes: readonly PlannedFile[];
  /** Another run writes there, or was killed while it did. */
  readonly disturbed: boolean;
}

/** What has to change on disk. Empty: everything is up to date. */
export interface Plan {
  readonly changes: readonly PlannedFile[];
  /** How many files were compared, the lists of generated files included. */
  readonly compared: number;
  readonly folders: readonly PlannedFolder[];
}

/**
 * Compares the files that shall be with those that are. Reads only.
 *
 * @throws OutputError where a file of somebody else is in the way, or a link, or where names cannot be written
 */
export function plan(folders: readonly OutputFolder[]): Plan {
  const planned = folders.map(planFolder);
  return {
    changes: planned.flatMap(({ changes }) => changes),
    compared: folders.reduce((sum, { files }) => sum + files.length + 1, 0),
    folders: planned,
  };
}

function planFolder(wanted: OutputFolder): PlannedFolder {
  const { target, folder, files } = wanted;
  checkPaths([...files.map(({ path }) => path), MANIFEST], folder);
  const listing = new Listing(folder);
  const { root } = listing;
  const manifest = readManifestText(root);
  const known = parseManifest(manifest);
  if (known.target !== undefined && known.target !== target) {
    throw OutputError.untouched(
      `${folder} holds the target \`${known.target}\`: each would delete the files of the other. Give \`${target}\` a folder of its own.`,
    );
  }
  const hashes = new Map(files.map(({ path, text }) => [path, hashOf(text)] as const));
  const list: GeneratedFile = { path: MANIFEST, text: manifestText(target, hashes) };
  const changes = [
    ...[...files, list].flatMap((file) => planFile(file, listing, known)),
    ...[...known.files].flatMap(([path, hash]) =>
      hashes.has(path) ? [] : planRemoval(join(root, path), hash, listing),
    ),
  ];
  return { wanted, root, manifest, changes, disturbed: listing.names().some(isLeftover) };
}

function planFile({ path, text }: GeneratedFile, listing: Listing, known: Manifest): PlannedFile[] {
  const target = listing.root + sep + path.replaceAll("/", sep);
  const current = readText(target, listing);
  if (current === text) return [];
  if (current === undefined) return [{ path: target, action: "create", text }];
  // one that has no mark, because its format has no comments, is ours as long as nobody changed it
  const ours = path === MANIFEST || isMarked(current) || known.files.get(path) === hashOf(current);
  if (!ours) {
    throw OutputError.untouched(
      `${target} was written by hand, and the codegen would replace it. Move it away, or choose another output folder.`,
    );
  }
  return [{ path: target, action: "update", text }];
}

/** A file that somebody changed since is theirs now. */
function planRemoval(path: string, hash: string, listing: Listing): PlannedFile[] {
  const found = listing.find(path);
  if (found?.isFile() !== true || hashOf(readFileSync(path, "utf8")) !== hash) return [];
  return [{ path, action: "delete", text: "" }];
}

function isMarked(text: string): boolean {
  return text.slice(0, 400).includes("@generated from ");
}

function readText(path: string, listing: Listing): string | undefined {
  const found = listing.find(path);
  if (found === undefined) return undefined;
  if (!found.isFile()) {
    throw OutputError.untouched(`${path} is no file, and the codegen would write one there: remove it.`);
  }
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw OutputError.untouched(`${path} cannot be read: ${(error as Error).message}.`, error);
  }
}
