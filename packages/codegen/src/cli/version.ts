import { createRequire } from "node:module";

// by its name: the folder of this file is another one where it is built
const manifest = createRequire(import.meta.url)("@org/errors-codegen/package.json") as {
  readonly version: string;
};

/** The version of this package, and of those that were released with it. */
export const VERSION: string = manifest.version;
