import { createRequire } from "node:module";

type Library = typeof import("yaml");

let library: Library | undefined;

/** The precise reader. It is loaded when it is needed first: most catalogs have nothing to look up. */
export function yamlLibrary(): Library {
  library ??= createRequire(import.meta.url)("yaml") as Library;
  return library;
}
