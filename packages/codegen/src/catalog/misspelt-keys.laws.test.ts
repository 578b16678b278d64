import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { dump, load } from "js-yaml";
import { afterAll, expect, test } from "vitest";
import { readCatalog } from "./read-catalog.js";

// Every catalog that breaks a rule, with one of its keys misspelt besides: what was found is found still.

type Path = readonly (string | number)[];

const FIXTURES = join(import.meta.dirname, "../fixtures/rules");
const folder = mkdtempSync(join(tmpdir(), "errors-misspelt-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What writing YAML anew would mend, and a key that is misspelt already. */
const OTHERS = ["yaml-trap", "unknown-key"];

const CATALOGS = readdirSync(FIXTURES)
  .filter((name) => !OTHERS.includes(name))
  .map((name) => {
    cpSync(join(FIXTURES, name), join(folder, name), { recursive: true });
    const file = join(folder, name, "catalog.yaml");
    const written = load(readFileSync(file, "utf8"));
    writeFileSync(file, dump(written));
    return { file, written, found: findingsOf(file), keys: keysIn(written, []) };
  });

const misspelt = fc
  .constantFrom(...CATALOGS)
  .chain((catalog) => fc.constantFrom(...catalog.keys).map((path) => ({ ...catalog, path })));

test("a misspelt key hides nothing, and no finding follows from it but that it is unknown", () => {
  let unknown = 0;
  fc.assert(
    fc.property(misspelt, ({ file, written, found, path }) => {
      writeFileSync(file, dump(withKey(written, path, (key) => `${key}x`)));
      const now = findingsOf(file);
      writeFileSync(file, dump(written));
      const at = JSON.stringify(path);
      // names of errors, members, rules: they may be called anything
      if (!now.includes(`unknown-key ${at}`)) return;
      unknown += 1;
      expect(now.filter((finding) => finding !== `unknown-key ${at}`)).toEqual(found);
    }),
    { numRuns: Number(process.env["LAW_RUNS"] ?? 150), endOnFailure: true },
  );
  expect(unknown).toBeGreaterThan(20);
});

/** Rule and place of each, with keys as they were meant. */
function findingsOf(file: string): string[] {
  return readCatalog(file)
    .findings.map(({ rule, place }) => {
      const path = place.path.map((key) => (typeof key === "string" ? key.replace(/x$/, "") : key));
      return `${rule} ${JSON.stringify(path)}`;
    })
    .sort();
}

function keysIn(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (Array.isArray(value)) return keysIn(child, [...path, Number(key)]);
    return [[...path, key], ...keysIn(child, [...path, key])];
  });
}

function withKey(value: unknown, [first, ...rest]: Path, rename: (key: string) => string): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => (index === first ? withKey(item, rest, rename) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, child]) => {
      if (key !== first) return [key, child];
      return rest.length === 0 ? [rename(key), child] : [key, withKey(child, rest, rename)];
    }),
  );
}
