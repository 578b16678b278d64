import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readOwnFile, writeOwnFiles } from "../../output/own-files.js";
import { OPENING } from "../report/changeset-text.js";
import { ChangesetError } from "./changeset-error.js";

/**
 * Writes a changeset: into a folder under a name of its own, or as the file that is named (`.md`). A changeset belongs to people from then
 * on: only one that was written by this is replaced, and only where it is named.
 * @returns the file; `isNew` is false where it holds that already
 * @throws ChangesetError where the folder is missing, or the file was written by hand; OutputError where it cannot be written
 */
export function writeChangeset(
  path: string,
  text: string,
): { readonly file: string; readonly isNew: boolean } {
  const file = path.endsWith(".md") ? path : join(path, `contract-${nameOf(text)}.md`);
  const folder = dirname(file);
  if (!existsSync(folder)) {
    throw new ChangesetError(
      `There is no folder ${folder}. Make one with \`npx changeset init\`, or name another one: --changeset <folder>`,
    );
  }
  const before = readOwnFile(file);
  if (before === text) return { file, isNew: false };
  if (before !== undefined && !before.includes(`\n\n${OPENING}`)) {
    throw new ChangesetError(
      `${file} was not written by \`errors-codegen diff\`: name another file, or remove it.`,
    );
  }
  writeOwnFiles([{ path: file, text, before }]);
  return { file, isNew: true };
}

/** The same changes have the same name, so that nothing is written twice. */
function nameOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
