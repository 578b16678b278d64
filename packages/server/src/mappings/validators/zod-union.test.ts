import { expect, test } from "vitest";
import { z } from "zod";
import { zodFields } from "./zod-fields.js";

const person = z.object({ name: z.string().min(2) });
const company = z.object({ vat: z.string() });

test.each<[string, z.ZodType, unknown, [pointer: string, rule: string, type?: unknown][]]>([
  ["none of the types", z.union([z.string(), z.number()]), true, [["", "type", ["string", "number"]]]],
  [
    "of several in one another, none of the types",
    z.union([z.union([z.string(), z.number()]), z.null()]),
    true,
    [["", "type", ["null", "string", "number"]]],
  ],
  ["missing", z.object({ a: z.union([z.string(), z.number()]) }), {}, [["/a", "required"]]],
  ["missing, and any JSON would do", z.object({ a: z.json() }), {}, [["/a", "required"]]],
  [
    "the one of this type, deep in it",
    z.union([z.string(), z.array(person)]),
    [{ name: "x" }],
    [["/0/name", "min_length"]],
  ],
  ["the one of this type", z.object({ a: person.nullable() }), { a: {} }, [["/a/name", "required"]]],
  ["several of this type", z.object({ a: z.union([person, company]) }), { a: {} }, [["/a", "anyOf"]]],
  [
    "one in another",
    z.object({ a: z.union([z.null(), z.array(z.union([z.boolean(), person]))]) }),
    { a: [{ name: 1 }] },
    [["/a/0/name", "type", "string"]],
  ],
])("%s", (_, schema, input, expected) => {
  const fields = zodFields(schema.safeParse(input).error);
  expect(
    fields.map(({ pointer, rule, params }) =>
      rule === "type" ? [pointer, rule, params?.["type"]] : [pointer, rule],
    ),
  ).toEqual(expected);
});
