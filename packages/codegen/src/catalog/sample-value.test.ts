import { describe, expect, test } from "vitest";
import { fixtureCatalog } from "../testing/fixture-catalog.js";
import type { JsonSchema } from "./model.js";
import { detailsChecker } from "./rules/details-checker.js";
import { sampleValue } from "./sample-value.js";

const definitions: Readonly<Record<string, JsonSchema>> = {
  Window: {
    type: "object",
    properties: { seconds: { type: "integer" }, note: { type: "string" } },
    required: ["seconds"],
  },
  Tree: { type: "object", properties: { child: { $ref: "#/definitions/Tree" } }, required: ["child"] },
};

describe("a sample of", () => {
  test.each<[JsonSchema, unknown]>([
    [{ type: "string" }, "text"],
    [{ type: "string", minLength: 6 }, "textte"],
    [{ type: "string", maxLength: 2 }, "te"],
    [{ type: "string", format: "date-time" }, "2026-01-31T10:00:00Z"],
    [{ type: "string", examples: ["#/required"] }, "#/required"],
    [{ enum: ["open", "closed"] }, "open"],
    [{ const: 7 }, 7],
    [{ type: "integer" }, 1],
    [{ type: "integer", minimum: 5 }, 5],
    [{ type: "number", maximum: 0 }, 0],
    [{ type: "integer", exclusiveMinimum: 3 }, 4],
    [{ type: "integer", multipleOf: 10 }, 10],
    [{ type: ["boolean", "null"] }, true],
    [{ type: "null" }, null],
    [{ type: "array", items: { type: "string" } }, []],
    [{ type: "array", items: { type: "string" }, minItems: 2 }, ["text", "text"]],
    [{ anyOf: [{ type: "number" }, { type: "string" }] }, 1],
    [{ $ref: "#/definitions/Window" }, { seconds: 1 }],
    [{}, "text"],
  ])("%j", (schema, value) => {
    expect(sampleValue(schema, definitions)).toEqual(value);
  });

  test("a type that holds itself ends", () => {
    expect(JSON.stringify(sampleValue({ $ref: "#/definitions/Tree" }, definitions)).length).toBeLessThan(200);
  });

  test.each(["draft", "dialects"] as const)(
    "all details of %s without a pattern fit their schemas",
    (name) => {
      const catalog = fixtureCatalog(name);
      const check = detailsChecker(catalog);
      for (const { code, details } of catalog.errors) {
        for (const { name, schema } of details) {
          if (schema.pattern !== undefined) continue;
          const compiled = check(schema);
          const sample = sampleValue(schema, catalog.definitions);
          const fits = "validate" in compiled && compiled.validate(sample);
          expect({ code, name, sample, fits }).toEqual({ code, name, sample, fits: true });
        }
      }
    },
  );
});
