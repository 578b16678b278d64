import { fileURLToPath } from "node:url";
import { type Catalog, generate, readCatalog, targets } from "@org/errors-codegen";
import { cached } from "./cache.js";
import { hostileCatalog } from "./hostile.js";

/** A catalog that every language is generated from. */
export interface Sample {
  readonly name: "own" | "rare" | "hostile";
  readonly file: string;
  readonly catalog: Catalog;
}

/** Our own catalog; one with members and types that are hard to say; one whose texts try to break out. */
export const SAMPLES: readonly Sample[] = [
  sample("own", fileURLToPath(new URL("../../../packages/catalog/catalog.yaml", import.meta.url))),
  sample("rare", fileURLToPath(new URL("../fixtures/rare.yaml", import.meta.url))),
  sample("hostile", hostileCatalog()),
];

function sample(name: Sample["name"], file: string): Sample {
  const { catalog, findings } = readCatalog(file);
  if (catalog === undefined) throw new Error(`${file}: ${JSON.stringify(findings, undefined, 2)}`);
  return { name, file, catalog };
}

/** Generates a language from each sample, into a folder with its name. */
export async function generateSamples(
  language: string,
  folderOf: (sample: string) => string,
  packageOf: (sample: string) => string | undefined,
): Promise<void> {
  const target = targets.find(({ name }) => name === language);
  if (target === undefined) throw new Error(`no target ${language}`);
  for (const { name, file } of SAMPLES) {
    const packageName = packageOf(name);
    await generate({
      catalog: file,
      outputs: [{ target, folder: cached(language, folderOf(name)) }],
      ...(packageName === undefined ? {} : { packages: { [language]: packageName } }),
    });
  }
}
