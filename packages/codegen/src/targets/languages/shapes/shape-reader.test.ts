import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../../catalog/model.js";
import type { Shape } from "./shape.js";
import { ShapeReader } from "./shape-reader.js";

const DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  Money: { type: "object", properties: { amount: { type: "number" } }, required: ["amount"] },
  Node: { type: "object", properties: { next: { $ref: "#/definitions/Node" } } },
  Text: { type: "string" },
  Endless: { anyOf: [{ type: "string" }, { $ref: "#/definitions/Endless" }] },
};

function read(schema: JsonSchema): ShapeReader {
  const reader = new ShapeReader(DEFINITIONS);
  reader.readDetails("XDetails", [], [{ name: "m", required: true, redact: false, schema }]);
  return reader;
}

const object = (properties: JsonSchema["properties"], ...required: string[]): JsonSchema => ({
  type: "object",
  ...(properties && { properties }),
  required,
});

describe("a schema as a shape", () => {
  test.each<[string, JsonSchema, Shape]>([
    ["a text", { type: "string" }, { kind: "string" }],
    ["a date is a text", { type: "string", format: "date-time" }, { kind: "string" }],
    ["an enum is open", { enum: ["a", "b"] }, { kind: "string" }],
    ["a constant too", { const: "a" }, { kind: "string" }],
    ["perhaps null", { type: ["string", "null"] }, { kind: "string", nullable: true }],
    [
      "perhaps null, in other words",
      { anyOf: [{ type: "null" }, { type: "integer" }] },
      { kind: "integer", nullable: true },
    ],
    ["an integer or a number", { type: ["integer", "number"] }, { kind: "number" }],
    ["a text or a number", { type: ["string", "integer"] }, { kind: "any" }],
    ["anything", {}, { kind: "any" }],
    ["always null", { type: "null" }, { kind: "any" }],
    ["a list", { type: "array", items: { type: "string" } }, { kind: "list", of: { kind: "string" } }],
    ["a list of anything", { type: "array" }, { kind: "list", of: { kind: "any" } }],
    [
      "positions",
      { type: "array", items: [{ type: "integer" }, { type: "number" }] },
      { kind: "list", of: { kind: "number" } },
    ],
    [
      "a map",
      { type: "object", additionalProperties: { type: "integer" } },
      { kind: "map", of: { kind: "integer" } },
    ],
    ["an object without names", { type: "object" }, { kind: "map", of: { kind: "any" } }],
    ["an object", object({ a: { type: "string" } }), { kind: "class", name: "XDetailsM" }],
    [
      "an object that says more of other members",
      { ...object({ a: { type: "string" } }), additionalProperties: { type: "string" } },
      { kind: "map", of: { kind: "string" } },
    ],
    [
      "objects in a list",
      { type: "array", items: object({ a: {} }) },
      { kind: "list", of: { kind: "class", name: "XDetailsM" } },
    ],
    ["a definition", { $ref: "#/definitions/Money" }, { kind: "class", name: "Money" }],
    [
      "a definition or null",
      { anyOf: [{ $ref: "#/definitions/Money" }, { type: "null" }] },
      { kind: "class", name: "Money", nullable: true },
    ],
    ["a definition that is no object", { $ref: "#/definitions/Text" }, { kind: "string" }],
    ["a definition of itself", { $ref: "#/definitions/Endless" }, { kind: "any" }],
    ["what is not there", { $ref: "#/definitions/Nothing" }, { kind: "any" }],
    [
      "parts of an object",
      { allOf: [object({ a: {} }), object({ b: {} })] },
      { kind: "class", name: "XDetailsM" },
    ],
  ])("%s", (_, schema, shape) => {
    expect(read(schema).classes[0]?.members[0]?.shape).toEqual(shape);
  });
});

describe("members of classes", () => {
  const table: [string, JsonSchema, [string, boolean][]][] = [
    [
      "in their order",
      object({ b: {}, a: {} }, "a"),
      [
        ["b", false],
        ["a", true],
      ],
    ],
    [
      "of one of several objects",
      { oneOf: [object({ kind: {}, x: {} }, "kind", "x"), object({ kind: {}, y: {} }, "kind")] },
      [
        ["kind", true],
        ["x", false],
        ["y", false],
      ],
    ],
    [
      "of all of several objects",
      { allOf: [object({ a: {} }, "a"), object({ b: {} }, "b")] },
      [
        ["a", true],
        ["b", true],
      ],
    ],
  ];
  test.each(table)("%s", (_, schema, members) => {
    expect(read(schema).classes[1]?.members.map(({ name, required }) => [name, required])).toEqual(members);
  });

  test("a class that holds itself", () => {
    const reader = new ShapeReader(DEFINITIONS);
    reader.readDefinition("Node");
    expect(reader.classes).toEqual([
      {
        name: "Node",
        about: [],
        members: [{ name: "next", required: false, shape: { kind: "class", name: "Node" }, about: [] }],
      },
    ]);
  });

  test.each([
    ["with the known values of an enum", { type: "string", enum: ["a", "b"] }, ["Known values: `a`, `b`."]],
    ["with those of a list", { type: "array", items: { enum: ["a"] } }, ["Known values: `a`."]],
    ["without those that are no words", { type: "string", enum: ["a", "*/"] }, ["Known values: `a`."]],
    [
      "with limits, but not that it is an integer",
      { type: "integer", minimum: 1, description: "D." },
      ["D.", "At least 1."],
    ],
  ])("are described %s", (_, schema, about) => {
    expect(read(schema).classes[0]?.members[0]?.about).toEqual(about);
  });
});
