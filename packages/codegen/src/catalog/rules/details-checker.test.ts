import { Ajv } from "ajv";
import { describe, expect, test, vi } from "vitest";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import { detailsChecker } from "./details-checker.js";

describe("the checker of a catalog", () => {
  // `if` makes it one that is looked at by the schema of schemas
  const schema = { type: "integer", if: { minimum: 5 } } as const;
  const newer = { prefixItems: "none" } as const;

  test("shares the schemas of schemas with those of other catalogs", () => {
    const check = (): unknown[] => {
      const checker = detailsChecker({ ...fixtureCatalog("draft") });
      return [checker(schema), checker(newer as never)].map((compiled) => Object.keys(compiled));
    };
    const first = check();
    const compiling = vi.spyOn(Object.getPrototypeOf(Ajv.prototype), "_compileMetaSchema");
    expect(check()).toEqual(first);
    expect(compiling).not.toHaveBeenCalled();
    compiling.mockRestore();
  });

  test("knows the definitions of its own catalog alone", () => {
    const reference = { $ref: "#/definitions/Window", if: {} } as never;
    const window = { Window: { type: "integer" } } as const;
    const of = (definitions: object) =>
      detailsChecker({ ...fixtureCatalog("draft"), definitions: definitions as never })(reference);
    expect(Object.keys(of(window))).toEqual(["validate"]);
    expect(Object.keys(of({}))).toEqual(["problem"]);
  });
});
