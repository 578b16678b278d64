import { realpathSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import type { Finding, Place } from "../finding.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import type { WrittenCatalog } from "../written.js";
import { Gathering, type Origin } from "./gathering.js";
import { codeTwice, loadFolders, SECTIONS } from "./load-folders.js";
import { readData } from "./read-data.js";
import { catalogFileIn, resolveExtends } from "./resolve-extends.js";

export type { Entry, LoadedCatalog } from "../loaded-catalog.js";

/**
 * Reads a catalog: the file, the folders `errors/`, `dialects/` and `apis/` beside it, and all that it extends. Nothing is run, and
 * nothing is looked for in folders above.
 * @param file the catalog file, or its folder
 * @returns all that could be read, and what is wrong with the rest; `loaded` is undefined when there is no such file
 */
export function loadCatalog(file: string): {
  readonly loaded: LoadedCatalog | undefined;
  readonly findings: readonly Finding[];
  /** Absolute paths of what was read or looked for: catalog files, and the folders beside them. */
  readonly sources: readonly string[];
} {
  const path = catalogPath(resolve(file));
  const folder = dirname(path);
  const gathering = new Gathering(folder);
  const origin: Origin = { source: (absolute) => posix(relative(folder, absolute)) };
  if (!isFile(path)) {
    const place: Place = { file: basename(path), path: [] };
    return { loaded: undefined, findings: [missing(place, path)], sources: [path, ...foldersOf(path)] };
  }
  const root = loadFile(gathering, path, origin);
  const { findings, sources } = gathering;
  return { loaded: gathering.finish(path, root), findings, sources };
}

function foldersOf(path: string): string[] {
  return SECTIONS.map((section) => resolve(dirname(path), section));
}

/** Loads one catalog file, after all that it extends. Returns what it says about itself. */
function loadFile(gathering: Gathering, path: string, origin: Origin): WrittenCatalog {
  const key = realpathSync(path);
  gathering.open.push(key);
  const file = gathering.placeName(path);
  const { value, findings } = readData(path, file);
  gathering.report(findings.map((each) => (each.place.path[0] === "errors" ? codeTwice(each, 2) : each)));
  if (value === undefined) gathering.missAnything();
  const written = (gathering.check("catalog", value, file) ?? {}) as WrittenCatalog;
  // Claimed first: a catalog that is extended from the same folder must not take them.
  const ownsFolders = gathering.claimFolder(dirname(key));
  gathering.sources.push(path, ...(ownsFolders ? foldersOf(path) : []));
  const names = typeof written.extends === "string" ? [written.extends] : (written.extends ?? []);
  names.forEach((name, index) => {
    const at = typeof written.extends === "string" ? ["extends"] : ["extends", index];
    loadExtended(gathering, name, path, { file, path: at }, origin);
  });
  const { docs } = written;
  gathering.addCatalog(written, path, file, origin);
  if (ownsFolders) loadFolders(gathering, dirname(path), { ...origin, docs });
  gathering.open.pop();
  gathering.done.add(key);
  return written;
}

function loadExtended(gathering: Gathering, name: string, from: string, place: Place, origin: Origin): void {
  const target = resolveExtends(name, from);
  if (!("file" in target)) {
    gathering.missAnything();
    gathering.report([{ rule: "unknown-extends", severity: "error", place, found: name, ...target }]);
    return;
  }
  const key = realpathSync(target.file);
  if (gathering.open.includes(key)) {
    gathering.report([cycle(gathering, name, key, place)]);
    return;
  }
  if (gathering.done.has(key)) return;
  loadFile(gathering, target.file, originOf(target.package) ?? origin);
}

/** Files of a package are named by it: where it is installed differs from machine to machine. */
function originOf(
  target: { readonly name: string; readonly folder: string } | undefined,
): Origin | undefined {
  if (target === undefined) return undefined;
  const { name, folder } = target;
  return { source: (absolute) => `${name}/${posix(relative(folder, absolute))}` };
}

function cycle(gathering: Gathering, name: string, key: string, place: Place): Finding {
  const files = [...gathering.open.slice(gathering.open.indexOf(key)), key];
  return {
    rule: "extends-cycle",
    severity: "error",
    place,
    message: `\`${name}\` extends this catalog in turn: ${files.map((file) => gathering.placeName(file)).join(" → ")}.`,
    found: name,
    expected: "catalogs that do not extend each other; put what both need into a third one",
  };
}

function catalogPath(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    ? (catalogFileIn(path) ?? resolve(path, "catalog.yaml"))
    : path;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function missing(place: Place, path: string): Finding {
  return {
    rule: "unreadable-file",
    severity: "error",
    place,
    message: "There is no catalog file.",
    found: path,
    expected: "a catalog: a YAML or JSON file, or a folder with a `catalog.yaml`",
    example: "errors-codegen generate --catalog errors/catalog.yaml --out src/errors",
  };
}

function posix(path: string): string {
  return path.replaceAll("\\", "/");
}
