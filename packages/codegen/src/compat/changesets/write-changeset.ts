import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { readOwnFile, writeOwnFiles } from "../../output/own-files.js";
import { ChangesetError } from "./changeset-error.js";
import { requireChangesetFolder } from "./changeset-folder.js";

/**
 * Writes a changeset: into a folder under a name of its own, or as the file that is named (`.md`). A changeset belongs to people from then
 * on: only one that is still as it was written is replaced, and only where it is named.
 * @returns the file; `isNew` is false where it holds that already
 * @throws ChangesetError where the folder is missing, or the file was written or edited by hand; OutputError where it cannot be written
 */
export function writeChangeset(
  path: string,
  text: string,
): { readonly file: string; readonly isNew: boolean } {
  // the same changes have the same name, so that nothing is written twice
  const file = path.endsWith(".md") ? path : join(path, `contract-${hashOf(text).slice(0, 8)}.md`);
  requireChangesetFolder(dirname(file), "--changeset");
  const before = readOwnFile(file);
  if (before !== undefined) {
    const { stamp, rest } = unstamped(before);
    if (rest === text) return { file, isNew: false };
    if (stamp !== hashOf(rest)) {
      const isOurs = stamp !== undefined;
      throw new ChangesetError(
        `${file} was ${isOurs ? "edited since" : "not written by"} \`errors-codegen diff\`${isOurs ? " wrote it" : ""}: name another file, or remove it.`,
      );
    }
  }
  writeOwnFiles([{ path: file, text: stamped(text), before }]);
  return { file, isNew: true };
}

/**
 * A line that says what the rest of the file was when it was written. It is a comment of the YAML at the top, which changesets takes
 * out: it is in no changelog.
 */
const STAMP = /^---\n# written by errors-codegen diff, ([0-9a-f]+)\n/;

function stamped(text: string): string {
  return text.replace("---\n", () => `---\n# written by errors-codegen diff, ${hashOf(text)}\n`);
}

/** A changeset without its stamp. A checkout may have turned its line ends into those of Windows. */
function unstamped(written: string): { readonly stamp: string | undefined; readonly rest: string } {
  const text = written.replaceAll("\r\n", "\n");
  return { stamp: STAMP.exec(text)?.[1], rest: text.replace(STAMP, "---\n") };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
