import { realpathSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import type { Finding, Place } from "../finding.js";
import { type Extension, type LoadedCatalog, SECTIONS } from "../loaded-catalog.js";
import { below } from "../place.js";
import type { WrittenCatalog, WrittenExtension } from "../written.js";
import type { Content } from "./content.js";
import { Gathering, type Origin } from "./gathering.js";
import { codeTwice, loadFolders } from "./load-folders.js";
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
  const { written, content } = loadFile(gathering, path, origin);
  const { findings, sources } = gathering;
  return { loaded: gathering.finish(path, written, content), findings, sources };
}

function foldersOf(path: string): string[] {
  return SECTIONS.map((section) => resolve(dirname(path), section));
}

/** Loads one catalog file, after all that it extends. Returns what it says about itself, and what it holds. */
function loadFile(
  gathering: Gathering,
  path: string,
  origin: Origin,
): { readonly written: WrittenCatalog; readonly content: Content } {
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
  const content = gathering.newContent();
  for (const extension of extensionsOf(written, file)) {
    const extended = loadExtended(gathering, extension, path, origin);
    if (extended !== undefined) gathering.takeInto(content, extended, extension);
  }
  const { docs } = written;
  gathering.addCatalog(content, written, path, file, origin);
  if (ownsFolders) loadFolders(gathering, content, dirname(path), { ...origin, docs });
  gathering.open.pop();
  gathering.done.set(key, content);
  return { written, content };
}

function extensionsOf({ extends: written }: WrittenCatalog, file: string): Extension[] {
  const extension = (item: string | WrittenExtension, path: Place["path"]): Extension => {
    const place = { file, path };
    return typeof item === "string"
      ? { written: { from: item }, place, namePlace: place }
      : { written: item, place, namePlace: below(place, "from") };
  };
  if (Array.isArray(written)) return written.map((item, index) => extension(item, ["extends", index]));
  return written === undefined ? [] : [extension(written, ["extends"])];
}

function loadExtended(
  gathering: Gathering,
  { written, namePlace: place }: Extension,
  from: string,
  origin: Origin,
): Content | undefined {
  const { from: name } = written;
  const target = resolveExtends(name, from);
  if (!("file" in target)) {
    gathering.missAnything();
    gathering.report([{ rule: "unknown-extends", severity: "error", place, found: name, ...target }]);
    return undefined;
  }
  const key = realpathSync(target.file);
  if (gathering.open.includes(key)) {
    gathering.report([cycle(gathering, name, key, place)]);
    return undefined;
  }
  return (
    gathering.done.get(key) ?? loadFile(gathering, target.file, originOf(target.package) ?? origin).content
  );
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
