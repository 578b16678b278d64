import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { locate } from "./findings/locate.js";
import { readCatalog } from "./read-catalog.js";
import { rules } from "./rules/index.js";

/** One catalog per rule that breaks nothing but this rule, in every way there is, and what is to be said about it. */
const FIXTURES = join(import.meta.dirname, "../fixtures/rules");

interface Expected {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  /** Texts that the message contains. */
  readonly message: readonly string[];
}

const fixtures = readdirSync(FIXTURES).filter((name) => name !== "clean");

describe.each(fixtures)("%s", (name) => {
  const folder = join(FIXTURES, name);
  const { catalog, findings } = readCatalog(join(folder, "catalog.yaml"));
  const expected: readonly Expected[] = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));

  it("finds exactly what is wrong, and where", () => {
    const seen = findings.map(({ rule, severity, place, found }) => {
      return { rule, severity, file: place.file, ...locate(place, folder), found };
    });
    expect(seen).toEqual(expected.map(({ message: _, ...finding }) => finding));
    expect(new Set(seen.map(({ rule }) => rule))).toEqual(new Set([name]));
  });

  it("says it so that it can be mended", () => {
    findings.forEach(({ message, expected: right, example }, index) => {
      for (const part of expected[index]?.message ?? []) expect(message).toContain(part);
      expect(message).toMatch(/[.?]$/);
      expect(right).toMatch(/\S/);
      expect(example).toMatch(/\S/);
    });
  });

  it("gives no catalog if a finding is an error", () => {
    expect(catalog === undefined).toBe(expected.some(({ severity }) => severity === "error"));
  });
});

describe("rules", () => {
  it("have nothing against a catalog that is right", () => {
    expect(readCatalog(join(FIXTURES, "clean/catalog.yaml")).findings).toEqual([]);
  });

  it.each(rules.map(({ name }) => name))("%s has a fixture and a file of its own", (name) => {
    expect(fixtures).toContain(name);
    expect(readdirSync(join(import.meta.dirname, "rules"))).toContain(`${name}.ts`);
  });

  it("have names of their own", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it.each(rules)("$name gives an example with every finding", ({ name }) => {
    const { findings } = readCatalog(join(FIXTURES, name, "catalog.yaml"));
    expect(findings).not.toEqual([]);
    for (const { example } of findings) expect(example).toMatch(/\S/);
  });
});

describe("a misspelt key hides nothing, and nothing follows from it", () => {
  const REST = `dialects: { plain: { mediaType: application/json, body: { code: "{code}" } } }
apis: { shop: { dialect: plain, errors: { from: all } } }
`;
  const ERRORS = `
  bad_request: { generic: true, status: 400, title: Bad Request, detail: Wrong. }
  internal_error: { generic: true, status: 500, title: Internal Server Error, detail: Broken. }
`;
  it.each<[string, string, string[]]>([
    [
      "of an error without a title",
      `errors:${ERRORS}  a: { status: 400, refines: gone }\n${REST}`,
      ["4:3 missing-key", "4:30 unknown-refines"],
    ],
    [
      "of an error",
      `errors:${ERRORS}  a: { status: 400, tittle: A, refines: gone }\n  b: { statsu: 400, title: B, refines: a }\n${REST}`,
      ["4:21 unknown-key", "4:41 unknown-refines", "5:8 unknown-key"],
    ],
    [
      "twice",
      `errors:${ERRORS}  a: { status: 400, tittle: A, titel: B, refines: gone }\n${REST}`,
      ["4:21 unknown-key", "4:32 unknown-key", "4:51 unknown-refines"],
    ],
    [
      "of all errors",
      `error:${ERRORS}  a: { status: 400, title: A, refines: gone }\n  b: { status: 400, title: 5 }\n${REST}`,
      ["1:1 unknown-key", "4:40 unknown-refines", "5:28 yaml-trap"],
    ],
    [
      "of a dialect and an API",
      `errors:${ERRORS}${REST.replace("body:", "bodi:").replace("{code}", "{cod}").replace("dialect:", "dialekt:").replace("all", "none")}`,
      ["4:51 unknown-key", "4:65 unknown-member", "5:17 unknown-key", "5:49 wrong-value"],
    ],
  ])("%s", (_, text, expected) => {
    const folder = temporaryFolder({ "catalog.yaml": text });
    const seen = readCatalog(folder).findings.map(({ rule, place }) => {
      const { line, column } = locate(place, folder) ?? {};
      return `${line}:${column} ${rule}`;
    });
    expect(seen.sort()).toEqual(expected);
  });
});
