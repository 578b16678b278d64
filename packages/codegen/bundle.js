import { isAbsolute } from "node:path";
import { build } from "rolldown";

/** So many entries and commands must need a module that it goes into the file that all of them load. */
const minShareCount = 3;

/**
 * Writes the code in `dist` in few files, beside the types: Node takes a third of a millisecond for each module, and a command needs 300 of
 * them. The files stay readable, and the sources that their maps lead to are published too. What only one or two commands need is a file of
 * its own, so that the packages which it imports are not loaded for the others.
 */
await build({
  input: { index: "src/index.ts", "cli/run": "src/cli/run.ts" },
  platform: "node",
  // packages are loaded from where they are installed
  external: (id) => !id.startsWith(".") && !isAbsolute(id),
  resolve: { extensionAlias: { ".js": [".ts"] } },
  // commands load what they work with when they are called; that much of it is in the same file anyway is no mistake
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: "dist",
    sourcemap: true,
    sourcemapExcludeSources: true,
    chunkFileNames: "[name].js",
    codeSplitting: {
      groups: [
        { name: "codegen", test: /\/src\/(?!cli\/)/, minShareCount, priority: 1 },
        { name: "cli", test: /\/src\/cli\//, minShareCount },
      ],
    },
  },
});
