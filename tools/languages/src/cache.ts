import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What compilers make, and what they need: kept from one run to the next. */
const CACHE = fileURLToPath(new URL("../.cache", import.meta.url));

/** A path below the cache; its folder is there. */
export function cached(...parts: readonly string[]): string {
  const path = join(CACHE, ...parts);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/**
 * Writes a file only where it changes: build tools go by its time. Tests of several languages run at once and share some: it
 * is written beside its place first, so that nobody reads half of it.
 */
export function keepFile(path: string, text: string): void {
  if (readText(path) === text) return;
  const beside = `${path}.${randomUUID()}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
