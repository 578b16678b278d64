import { createRequire } from "node:module";

const manifest = createRequire(import.meta.url)("../../package.json") as { readonly version: string };

/** The version of this package, and of those that were released with it. */
export const VERSION: string = manifest.version;
