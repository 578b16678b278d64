import { expect, test } from "vitest";
import { sampleValue } from "./sample-value.js";

test.each([
  [{ type: "string" }, "a text"],
  [{ type: "string", examples: ["#/required"] }, "#/required"],
  [{ enum: ["open", "closed"] }, "open"],
  [{ const: 7 }, 7],
  [{ type: "integer" }, 1],
  [{ type: ["boolean", "null"] }, true],
  [{ type: "null" }, null],
  [{ type: "array", items: { type: "string" } }, []],
  [{ anyOf: [{ type: "number" }, { type: "string" }] }, 1],
  [{ $ref: "#/definitions/Window" }, { seconds: 1 }],
  [{}, "a text"],
])("%j", (schema, value) => {
  const definitions = {
    Window: {
      type: "object",
      properties: { seconds: { type: "integer" }, note: { type: "string" } },
      required: ["seconds"],
    },
  };
  expect(sampleValue(schema, definitions)).toEqual(value);
});
