import { dirname, resolve } from "node:path";
import type { LoadedCatalog } from "../loaded-catalog.js";

/** `./file.ts#Interface`. */
export const INTERFACE_REFERENCE: RegExp = /^(.+\.[cm]?ts)#([A-Za-z_$][\w$]*)$/;

/** Absolute path of the TypeScript file of a reference. @param from the file that names it, relative to the folder of the catalog */
export function detailsFile(path: string, from: string, folder: string): string {
  return resolve(folder, dirname(from), path);
}

/** Absolute paths of the TypeScript files that errors name for their details. */
export function detailsFiles({ errors, folder }: LoadedCatalog): string[] {
  const files = errors.flatMap(({ value: { details }, place }) => {
    const [, path] = typeof details === "string" ? (INTERFACE_REFERENCE.exec(details) ?? []) : [];
    return path === undefined ? [] : [detailsFile(path, place.file, folder)];
  });
  return [...new Set(files)];
}
