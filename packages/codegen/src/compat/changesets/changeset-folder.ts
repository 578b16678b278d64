import { existsSync, readdirSync, readFileSync } from "node:fs";
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
