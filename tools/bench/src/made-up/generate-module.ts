import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultTargets, formatFindings, generate } from "@org/errors-codegen";
import { build } from "esbuild";
import type { ErrorShape } from "./error-shape.js";
import { madeUpCatalog, type TagName } from "./made-up-catalog.js";

/** Generates the types and one more target for a made-up catalog; the API is `shop` in `apis.ts`. */
export async function generateMadeUp(
  errors: readonly ErrorShape[],
  target: "client" | "server",
  folder: string,
  tag: TagName = "code",
): Promise<void> {
  const catalog = join(folder, "catalog.json");
  await writeFile(catalog, JSON.stringify(madeUpCatalog(errors, tag)));
  const outputs = defaultTargets
    .filter(({ name }) => name === "types" || name === target)
    .map((one) => ({ target: one, folder: join(folder, one.name) }));
  const { plan, findings } = await generate({ catalog, outputs });
  if (plan === undefined) throw new Error(formatFindings(findings, folder));
}

/** Bundles one of the generated files; the runtime stays what is installed. */
export async function bundleMadeUp(entries: readonly string[], outfile: string): Promise<void> {
  await build({
    stdin: {
      contents: entries.map((entry) => `export * from ${JSON.stringify(entry)};`).join("\n"),
      resolveDir: "/",
    },
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
}
