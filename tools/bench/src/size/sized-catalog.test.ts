import { describe, expect, it } from "vitest";
import { sizedCatalog } from "./sized-catalog.js";

const codesOf = (added: number): string[] =>
  Object.keys(sizedCatalog({ extends: "catalog.yaml", added, details: false }).errors ?? {});

describe("a catalog of some size", () => {
  it("has as many errors as asked for, and always the same ones", () => {
    expect(codesOf(975)).toHaveLength(975);
    expect(codesOf(975)).toEqual(codesOf(975));
  });

  it("holds what a smaller one holds", () => {
    expect(codesOf(975)).toEqual(expect.arrayContaining(codesOf(35)));
  });

  it("has details only where asked for", () => {
    const detailed = (details: boolean, added = 975): number => {
      const { errors = {} } = sizedCatalog({ extends: "catalog.yaml", added, details });
      return Object.values(errors).filter((error) => error.details !== undefined).length;
    };
    expect(detailed(false)).toBe(0);
    expect(detailed(true)).toBe(345);
    expect(detailed(true, 35)).toBe(18);
  });
});
