import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Catalog } from "../catalog/model.js";
import { readCatalog } from "../catalog/read-catalog.js";
import { authoringSchema } from "../catalog/structure/authoring-schema.js";
import { compareCatalogs } from "../compat/compare-catalogs.js";
import { EXTENDED } from "../testing/injection/everything.js";
import { CLOSED, HARMLESS, harmlessFor, unwritable } from "../testing/injection/harmless.js";
import { hostileTexts } from "../testing/injection/hostile-texts.js";
import { inject, markedCatalog } from "../testing/injection/inject.js";
import { parseFile } from "../testing/injection/parse-file.js";
import { textPlacesIn, textPlacesOf } from "../testing/injection/schema-places.js";
import { difference } from "../testing/injection/shape.js";
import { catalog as catalogTarget } from "./catalog/catalog.js";
import { languages, targets } from "./index.js";
import { reference } from "./reference/reference.js";
import type { GeneratedFile } from "./target.js";
import { testingKit } from "./testing-kit/testing-kit.js";

/** Texts in the authoring schema that are names: `injection-names.test.ts` has them. */
const NAMES = [
  "WrittenCatalog.apis{key}",
  "WrittenCatalog.definitions{key}",
  "WrittenCatalog.dialects{key}",
  "WrittenErrors{key}",
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-injection-"));
  for (const [name, catalog] of Object.entries(EXTENDED))
    writeFileSync(join(folder, name), JSON.stringify(catalog));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the catalog of everything", () => {
  test("has a text in every place where the authoring schema allows one", () => {
    const schema = authoringSchema();
    const filled = textPlacesIn(markedCatalog(), schema, (text) => text.includes("<<"));
    const missing = [...textPlacesOf(schema)].filter((place) => !filled.has(place));
    // `extends` may be a list
    expect(missing.sort()).toEqual([...NAMES, "WrittenCatalog.extends"].sort());
  });

  test("takes a harmless text in all places but those that take names and values", () => {
    expect([...inject(HARMLESS, folder).rejected].sort()).toEqual([...CLOSED].sort());
  });

  test("takes hostile texts in nearly all of them", async () => {
    const rejected = new Map<string, string[]>();
    for (const { name, text } of hostileTexts) {
      const from = new Set([...CLOSED, ...unwritable(text)]);
      for (const slot of inject(text, folder, from).rejected)
        if (!from.has(slot)) rejected.set(slot, [...(rejected.get(slot) ?? []), name]);
    }
    const table = [...rejected].map(
      ([slot, names]) => `${slot}\n${names.map((name) => `  ${name}\n`).join("")}`,
    );
    await expect(table.join("\n")).toMatchFileSnapshot("golden/rejected-texts.txt");
  });
});

/** What ends lines, hides, or reorders text; joiners stay, as scripts and emoji need them. */
const HIDDEN = /[^\P{C}\n\t\u200c\u200d]|[\u2028\u2029]/u;

/**
 * That no text breaks out of other languages, `tools/languages` shows with their grammars and compilers; that none breaks out of
 * pages in Markdown, `reference/injection.test.ts`.
 */
const shown = targets.filter((target) => !languages.includes(target) && target !== reference);

async function emitted(catalog: Catalog): Promise<ReadonlyMap<string, readonly GeneratedFile[]>> {
  const files = shown.map(async (target) => [target.name, await target.emit(catalog, {})] as const);
  return new Map(await Promise.all(files));
}

describe.each(hostileTexts)("$name", ({ text }) => {
  test("stays in its place, and is what it was", async () => {
    const harmlessText = harmlessFor(text);
    const hostile = inject(text, folder, new Set([...CLOSED, ...unwritable(text)]));
    const harmless = inject(harmlessText, folder, hostile.rejected);
    expect(harmless.rejected).toEqual(hostile.rejected);
    const filesWith = await emitted(hostile.catalog);
    for (const [target, files] of await emitted(harmless.catalog)) {
      const others = filesWith.get(target) ?? [];
      expect(others.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
      for (const [index, file] of files.entries()) {
        const other = others[index] ?? file;
        const where = `${target}/${file.path}`;
        // what reorders text, ends lines or hides
        expect(other.text, where).not.toMatch(HIDDEN);
        const [a, b] = [parseFile(file), parseFile(other)];
        expect(b.problems, where).toEqual([]);
        expect(b.comments, where).toBe(a.comments);
        expect(b.tags, where).toEqual(a.tags);
        if (!EVALUATED.includes(target))
          expect(difference(a, b, { a: harmlessText, b: text }), where).toBeUndefined();
      }
    }
    expectSame(filesWith.get(catalogTarget.name)?.[0], hostile.catalog);
  });
});

/**
 * A resolved catalog has braces twice where its authors have: below it is read. What a response holds, and what is read of it,
 * is not the same for every text: no header takes all of them.
 */
const EVALUATED: readonly string[] = [catalogTarget.name, testingKit.name];

/** What is read of a resolved catalog is the catalog. */
function expectSame(file: GeneratedFile | undefined, catalog: Catalog): void {
  const path = join(folder, "resolved.json");
  writeFileSync(path, file?.text ?? "");
  const { catalog: read, findings } = readCatalog(path);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(read && compareCatalogs(catalog, read)).toEqual([]);
}
