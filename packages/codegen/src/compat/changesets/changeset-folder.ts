import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import type { Bump } from "../verdict.js";
import { ChangesetError } from "./changeset-error.js";

/** A changeset that is not released yet. */
export interface PendingChangeset {
  /** Name of its file. */
  readonly file: string;
  readonly bumps: Readonly<Record<string, Bump>>;
  readonly summary: string;
}

/** What stands between two lines of `---`, and what follows. */
const FRONT_MATTER = /---([\s\S]*?)\n\s*---[ \t]*(?:\r?\n|$)([\s\S]*)/;
const BUMPS: readonly unknown[] = ["none", "patch", "minor", "major"] satisfies Bump[];

/** @throws ChangesetError where there is no such folder, or something else of its name; `option` is what names it */
export function requireChangesetFolder(folder: string, option: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) return;
  if (there !== undefined) {
    throw new ChangesetError(
      `${folder} is a file, and changesets are in a folder, such as .changeset: ${option} <folder>`,
    );
  }
  throw new ChangesetError(
    `There is no folder ${folder}. Make one with \`npx changeset init\`, or name another one: ${option} <folder>`,
  );
}

/**
 * Reads the changesets of a folder (`.changeset/*.md`), as changesets itself does.
 * @throws ChangesetError where one of them is none, with its name
 */
export function readChangesets(folder: string): PendingChangeset[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && !name.startsWith(".") && !/^readme\.md$/i.test(name))
    .sort()
    .map((file) => parseChangeset(file, readFileSync(join(folder, file), "utf8")));
}

function parseChangeset(file: string, text: string): PendingChangeset {
  const [whole, front = "", summary = ""] = FRONT_MATTER.exec(text) ?? [];
  const bumps = whole === undefined ? undefined : readFront(front);
  if (isBumps(bumps)) return { file, bumps, summary: summary.trim() };
  throw new ChangesetError(
    `${file} is no changeset: expected packages with major, minor, patch or none between two lines of ---, such as\n---\n"@acme/errors": minor\n---`,
  );
}

function readFront(front: string): unknown {
  try {
    return front.trim() === "" ? {} : load(front);
  } catch {
    return undefined;
  }
}

function isBumps(value: unknown): value is PendingChangeset["bumps"] {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((bump) => BUMPS.includes(bump))
  );
}
