import { readFileSync } from "node:fs";
import { generate, type Target, targets } from "@org/errors-codegen";
import { cached, keepFile } from "./cache.js";

const PAGE = readFileSync(new URL("../../../docs/codegen/languages.md", import.meta.url), "utf8");

/** What every program of the page prints. */
export const PRINTED = block("text", PAGE.slice(PAGE.indexOf("All print this")));

/** Generates the catalog of the page into a folder below that of the language, as the page says it. */
export async function generateShop(language: string, folder: string, packageName?: string): Promise<void> {
  const catalog = cached("catalogs", "shop", "catalog.yaml");
  keepFile(catalog, block("yaml", PAGE));
  const target = targets.find(({ name }) => name === language) as Target;
  await generate({
    catalog,
    outputs: [{ target, folder: cached(language, folder) }],
    ...(packageName !== undefined && { packages: { [language]: packageName } }),
  });
}

/** Writes the program of a language, as it stands on the page, below the folder of the language. */
export function writeProgram(language: string, path: string): void {
  keepFile(cached(language, path), block(language, PAGE));
}

/** The first block of a language in a page. */
function block(language: string, page: string): string {
  const text = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(page)?.[1];
  if (text === undefined) throw new Error(`no block of ${language}`);
  return text;
}
