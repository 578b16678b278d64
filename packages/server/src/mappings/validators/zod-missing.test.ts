import { describe, expect, test } from "vitest";
import { z } from "zod";
import { zodFields } from "./zod-fields.js";

function errorOf(schema: z.ZodType, input: unknown) {
  const { error } = schema.safeParse(input);
  if (error === undefined) throw new Error("The input is valid.");
  return error;
}

describe("a missing value", () => {
  const own = z.object({ a: z.string("Say a"), b: z.enum(["x"]), c: z.literal("y").or(z.enum(["z"])) });

  test("is not known of every issue", () => {
    expect(zodFields(errorOf(own, {})).map(({ pointer, rule }) => [pointer, rule])).toEqual([
      ["/a", "type"],
      ["/b", "enum"],
      ["/c", "anyOf"],
    ]);
  });

  test("is known with the input", () => {
    expect(zodFields(errorOf(own, {}), {})).toEqual([
      { pointer: "/a", rule: "required", message: "Say a" },
      { pointer: "/b", rule: "required", message: 'Invalid input: expected "x"' },
      { pointer: "/c", rule: "required", message: "Invalid input" },
    ]);
  });

  test("is not seen in what is there", () => {
    const input = { a: 1, b: null, c: 2 };
    expect(zodFields(errorOf(own, input), input).map(({ rule }) => rule)).toEqual(["type", "enum", "anyOf"]);
  });

  test("is known where the issues have the input", () => {
    const { error } = own.safeParse({}, { reportInput: true });
    expect(zodFields(error).map(({ rule }) => rule)).toEqual(["required", "required", "required"]);
  });

  test.each(Object.entries(z.locales))("is known in the language %s", (_, locale) => {
    try {
      z.config(locale());
      expect(zodFields(errorOf(z.object({ a: z.string() }), {}))[0]?.rule).toBe("required");
      expect(zodFields(errorOf(z.object({ a: z.string() }), { a: 1 }))[0]?.rule).toBe("type");
    } finally {
      z.config(z.locales.en());
    }
  });
});
