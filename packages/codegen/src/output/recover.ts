import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deadLeftovers, type Lock } from "./lock.js";
import {
  hashOf,
  MANIFEST,
  type Manifest,
  manifestText,
  parseManifest,
  readManifestText,
} from "./manifest.js";

/**
 * Clears away what killed runs left in an output folder. Files that such a run moved to their places before it could
 * say so are entered into the manifest: else nobody would know later that they may be deleted.
 *
 * @returns whether there was anything
 */
export function recover(root: string, lock: Lock): boolean {
  const leftovers = deadLeftovers(root);
  const meant = leftovers.flatMap(manifestsIn);
  const known = parseManifest(readManifestText(root));
  const moved = meant
    .flatMap(({ files }) => [...files])
    .filter(([path, hash]) => known.files.get(path) !== hash && isThere(join(root, path), hash));
  const target = known.target ?? meant[0]?.target;
  if (moved.length > 0 && target !== undefined) {
    const waiting = lock.waiting(`recovered${MANIFEST}`);
    writeFileSync(waiting, manifestText(target, new Map([...known.files, ...moved])), { flag: "wx" });
    renameSync(waiting, join(root, MANIFEST));
  }
  for (const folder of leftovers) rmSync(folder, { recursive: true, force: true });
  return leftovers.length > 0;
}

/** What a killed run was about to write as the manifest. */
function manifestsIn(folder: string): Manifest[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(MANIFEST))
    .map((name) => parseManifest(readManifestText(folder, name)));
}

function isThere(path: string, hash: string): boolean {
  try {
    return hashOf(readFileSync(path, "utf8")) === hash;
  } catch {
    return false;
  }
}
