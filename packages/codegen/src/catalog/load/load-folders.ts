import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../finding.js";
import { NAME_PATTERN } from "../name-patterns.js";
import type { Kind } from "../structure/authoring-validator.js";
import type { WrittenErrors } from "../written.js";
import type { Content } from "./content.js";
import { type Gathering, type Origin, own } from "./gathering.js";
import { readData } from "./read-data.js";

/** Files of a catalog, by their names. */
export const DATA_FILE: RegExp = /\.(ya?ml|json)$/;

/** Reads the folders `errors/`, `dialects/` and `apis/` of a catalog whole, in the order of file names. */
export function loadFolders(gathering: Gathering, content: Content, folder: string, origin: Origin): void {
  for (const path of dataFiles(gathering, join(folder, "errors"))) {
    const value = read(gathering, "errors", path);
    if (value === undefined) continue;
    const file = gathering.placeName(path);
    gathering.addErrors(content, value as WrittenErrors, [], file, origin.source(path), origin.docs);
  }
  for (const [section, kind] of [
    ["dialects", "dialect"],
    ["apis", "api"],
  ] as const) {
    for (const path of dataFiles(gathering, join(folder, section))) {
      loadOne(gathering, content, section, kind, path, origin);
    }
  }
}

/** A dialect or an API has the name of its file. */
function loadOne(
  gathering: Gathering,
  content: Content,
  section: "dialects" | "apis",
  kind: Kind,
  path: string,
  origin: Origin,
): void {
  const file = gathering.placeName(path);
  const name = file.replace(/^.*\//, "").replace(DATA_FILE, "");
  if (!new RegExp(NAME_PATTERN).test(name)) {
    gathering.report([
      {
        rule: "bad-name",
        severity: "error",
        place: { file, path: [], position: { line: 1, column: 1 } },
        message: `The name of a file in ${section}/ has letters, digits, hyphens and underscores, a letter first.`,
        found: name,
        expected: NAME_PATTERN,
      },
    ]);
  }
  const value = read(gathering, kind, path);
  if (value === undefined) {
    gathering.skip(section, name);
    return;
  }
  const { docs } = origin;
  content.add(section, own({ name, value, place: { file, path: [] }, source: origin.source(path), docs }));
}

function read(gathering: Gathering, kind: Kind, path: string): unknown {
  const file = gathering.placeName(path);
  const { value, findings } = readData(path, file);
  gathering.report(findings.map((finding) => codeTwice(finding, kind === "errors" ? 1 : 0)));
  if (value === undefined && kind === "errors") gathering.missAnything();
  return gathering.check(kind, value, file);
}

/** A key that stands twice is a code where codes are the keys. */
export function codeTwice(finding: Finding, depthOfCodes: number): Finding {
  const isCode = finding.rule === "duplicate-key" && finding.place.path.length === depthOfCodes;
  return isCode ? { ...finding, rule: "duplicate-code" } : finding;
}

/** The files of a folder and of the folders in it, in the order of their names. */
function dataFiles(gathering: Gathering, folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // No such folder: the catalog file may hold it all.
    if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
    gathering.missAnything();
    gathering.report([unreadable(gathering.placeName(folder), error as Error)]);
    return [];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return dataFiles(gathering, path);
      return DATA_FILE.test(entry.name) ? [path] : [];
    });
}

function unreadable(file: string, { message }: Error): Finding {
  return {
    rule: "unreadable-file",
    severity: "error",
    place: { file, path: [] },
    message: `The folder cannot be read: ${message}.`,
    found: file,
    expected: "a folder whose files may be read",
  };
}
