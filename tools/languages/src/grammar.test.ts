import { type Catalog, readCatalog, type Target, targets } from "@org/errors-codegen";
import { beforeAll, describe, expect, test } from "vitest";
import { cached, keepFile } from "./cache.js";
import { grammarOf, type Structure } from "./grammar.js";
import { hostileFields } from "./hostile-fields.js";
import { SAMPLES } from "./sample.js";

// that no text breaks out of Kotlin, its compiler shows
const LANGUAGES = ["go", "python", "java", "rust", "csharp", "swift"];

/** All texts in all places, and the same catalog with a harmless text in each of them; nothing is nothing in both. */
const hostile = catalogOf("fields", (text) => text);
const harmless = catalogOf("harmless", (text) => (/[^\s\p{C}]/u.test(text) ? "harmless" : text));

describe.each(LANGUAGES)("%s", (language) => {
  const target = targets.find(({ name }) => name === language) as Target;
  let parse: (source: string) => Structure;
  beforeAll(async () => {
    parse = await grammarOf(language);
  });

  test.each(SAMPLES)(
    "everything that is generated from the catalog $name is of the grammar",
    async ({ catalog }) => {
      for (const { path, text } of await target.emit(catalog, {})) {
        expect({ path, faults: parse(text).faults }).toEqual({ path, faults: [] });
      }
    },
  );

  test("no text breaks out: the structure is that of harmless texts", async () => {
    const files = new Map((await target.emit(harmless, {})).map(({ path, text }) => [path, text]));
    const emitted = await target.emit(hostile, {});
    expect(emitted.map(({ path }) => path)).toEqual([...files.keys()]);
    for (const { path, text } of emitted) {
      const { nodes, faults } = parse(text);
      expect({ path, faults }).toEqual({ path, faults: [] });
      expect({ path, nodes: nodes.join(" ") }).toEqual({
        path,
        nodes: parse(files.get(path) ?? "").nodes.join(" "),
      });
    }
  });
});

function catalogOf(name: string, text: (hostile: string) => string): Catalog {
  const file = cached("catalogs", name, "catalog.json");
  keepFile(file, JSON.stringify(hostileFields(text)));
  const { catalog, findings } = readCatalog(file);
  if (catalog === undefined) throw new Error(JSON.stringify(findings, undefined, 2));
  return catalog;
}
