import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Catalog } from "../catalog/model.js";
import { readCatalog } from "../catalog/read-catalog.js";
import { authoringSchema } from "../catalog/structure/authoring-schema.js";
import { compareCatalogs } from "../compat/compare-catalogs.js";
import { isUsableName } from "../names.js";
import { EXTENDED } from "../testing/injection/everything.js";
import { hostileTexts } from "../testing/injection/hostile-texts.js";
import { inject, markedCatalog } from "../testing/injection/inject.js";
import { parseFile } from "../testing/injection/parse-file.js";
import { textPlacesIn, textPlacesOf } from "../testing/injection/schema-places.js";
import { difference } from "../testing/injection/shape.js";
import { catalog as catalogTarget } from "./catalog/catalog.js";
import { languages, targets } from "./index.js";
import type { GeneratedFile } from "./target.js";
import { testingKit } from "./testing-kit/testing-kit.js";

/** Places that take no free text, whatever it is. */
const CLOSED = [
  ...["$ref", "action", "aliased code", "code of a condition", "code of a constraint", "dialect of an API"],
  ...["extended catalog", "picked API", "picked code", "picked dialect"],
  ...["excepted code", "extends", "field", "from", "header", "listed code", "matched code", "mediaType"],
  ...["minDelay", "minDelay of an override", "minLength", "overridden code", "pointer", "processed"],
  ...[
    "processed of an override",
    "reference to details",
    "refines",
    "replacedBy",
    "retry",
    "retry of an error",
  ],
  ...["schema type", "strategy", "strategy of an override", "when of a match", "when of a variant", "window"],
  "window of a limit",
];

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

const HARMLESS = "harmless text";

/** What ends lines, hides, or reorders text; joiners stay, as scripts and emoji need them. */
const HIDDEN = /[^\P{C}\n\t\u200c\u200d]|[\u2028\u2029]/u;

/** A harmless text of the same kind: where it is a name, it is printed as one. */
function harmlessFor(text: string): string {
  if (text.trim() === "") return "\u3000\u3000";
  // what every object inherits is only looked at where an object has it itself
  if (text in Object.prototype) return "valueOf";
  if (isUsableName(text)) return "harmless";
  return /^[A-Za-z_$][\w$]*$/.test(text) ? "delete" : HARMLESS;
}

/** Places where it would be no text: a name between braces has no braces, a mark needs a key, nothing is no part. */
function unwritable(text: string): readonly string[] {
  const named = ["member named in the detail", "member named in a template", "attribute named in a template"];
  const marked = ["optional key", "key that is only read", "key of a tagged element"];
  const around = ["before a member in a text", "after a member in a text", "before a member in a header"];
  const absent = [
    "docs",
    ...["title", "type", "help"].flatMap((name) => [name, `${name} of an override`, `${name} of an API`]),
  ];
  return [
    ...(/[{}]|^\s*$/.test(text) ? named : []),
    ...(text === "" ? [...marked, ...around, ...absent] : []),
  ];
}

/** That no text breaks out of other languages, `tools/languages` shows with their grammars and compilers. */
const shown = targets.filter((target) => !languages.includes(target));

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
