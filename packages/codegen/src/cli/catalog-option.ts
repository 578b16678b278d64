import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { Option } from "commander";
import { catalogFileIn } from "../catalog/load/resolve-extends.js";
import { WrongCall } from "./wrong-call.js";

export interface CatalogFlag {
  readonly catalog?: string;
}

/** Where a catalog is looked for if nobody says where it is. Nothing is searched upwards. */
const FOLDERS = [".", "errors"];

export function catalogOption(): Option {
  return new Option(
    "-c, --catalog <file>",
    "the catalog: a YAML or JSON file, or its folder (default: catalog.yaml or errors/catalog.yaml)",
  );
}

/**
 * The catalog file that a call means.
 * @param folder the working folder
 * @throws WrongCall where none is named, and there is none in the usual places, or more than one.
 */
export function catalogFile({ catalog }: CatalogFlag, folder: string = process.cwd()): string {
  if (catalog !== undefined) return isFolder(catalog) ? fileIn(catalog) : catalog;
  const found = FOLDERS.flatMap((name) => catalogFileIn(join(folder, name)) ?? []).map((file) =>
    relative(folder, file),
  );
  const [first, second] = found;
  if (first === undefined) {
    throw new WrongCall(
      "No catalog: there is neither catalog.yaml nor errors/catalog.yaml in this folder. Say where it is: --catalog <file>.",
    );
  }
  if (second !== undefined) {
    throw new WrongCall(`Two catalogs may be meant, ${first} and ${second}. Say which: --catalog ${first}`);
  }
  return first;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The file in a folder; where it has none, the one that it should have, so that loading says what is missing. */
function fileIn(folder: string): string {
  return catalogFileIn(folder) ?? join(folder, "catalog.yaml");
}
