import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/**
 * Programs for a browser, each as one module by the name that it has there, such as `page.js`. The packages in them are
 * what is published: what was built last, found through their exports.
 */
export async function bundle(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { outputFiles, metafile } = await build({
    entryPoints: [...files],
    absWorkingDir: ROOT,
    outdir: ROOT,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const sources = Object.keys(metafile.inputs).filter((path) => /^packages\/[^/]+\/src\//.test(path));
  if (sources.length > 0) throw new Error(`Not from what was built: ${sources.join(", ")}`);
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
