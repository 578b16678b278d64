import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
