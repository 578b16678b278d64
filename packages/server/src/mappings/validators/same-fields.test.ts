import type { FieldError } from "@org/errors-types/runtime";
import { Ajv } from "ajv";
import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { z } from "zod";
import { ajvFields } from "./ajv-fields.js";
import { standardFields } from "./standard-fields.js";
import { valibotFields } from "./valibot-fields.js";
import { zodFields } from "./zod-fields.js";

// One schema in the words of three libraries. Whatever is sent, they find the same mistakes, and so do their fields.

const member = {
  type: "object",
  required: ["email", "name", "role"],
  properties: {
    email: { type: "string", format: "email" },
    name: { type: "string", minLength: 2, maxLength: 4, pattern: "^[a-z]*$" },
    role: { enum: ["admin", "guest"] },
    age: { type: "number", minimum: 1, exclusiveMaximum: 9, multipleOf: 2 },
    "a/b~c": { type: "boolean" },
  },
};
const validate = new Ajv({ allErrors: true, strict: false, formats: { email: /^\S+@\S+$/ } }).compile({
  type: "object",
  required: ["team"],
  properties: { team: { type: "array", minItems: 1, items: member } },
});

const ofZod = z.object({
  team: z
    .array(
      z.object({
        email: z.email(),
        name: z
          .string()
          .min(2)
          .max(4)
          .regex(/^[a-z]*$/),
        role: z.enum(["admin", "guest"]),
        age: z.number().min(1).lt(9).multipleOf(2).optional(),
        "a/b~c": z.boolean().optional(),
      }),
    )
    .min(1),
});

const ofValibot = v.object({
  team: v.pipe(
    v.array(
      v.object({
        email: v.pipe(v.string(), v.email()),
        name: v.pipe(v.string(), v.minLength(2), v.maxLength(4), v.regex(/^[a-z]*$/)),
        role: v.picklist(["admin", "guest"]),
        age: v.optional(v.pipe(v.number(), v.minValue(1), v.ltValue(9), v.multipleOf(2))),
        "a/b~c": v.optional(v.boolean()),
      }),
    ),
    v.minLength(1),
  ),
});

// No list: of one in the place of a text Zod says that it has the wrong type and that it is too short.
const odd = fc.constantFrom<unknown>(null, true, 5, "x", {});
const person = fc.record(
  {
    email: fc.oneof(fc.constantFrom<unknown>("ada@example.org", "nobody"), odd),
    name: fc.oneof(fc.string({ unit: fc.constantFrom("a", "b", "X"), maxLength: 6 }), odd),
    role: fc.oneof(fc.constantFrom<unknown>("admin", "king"), odd),
    age: fc.oneof(fc.integer({ min: -2, max: 12 }), odd),
    "a/b~c": fc.oneof(fc.boolean(), odd),
  },
  { requiredKeys: [] },
);
const input = fc.oneof(
  fc.record(
    { team: fc.oneof({ weight: 5, arbitrary: fc.array(fc.oneof(person, odd), { maxLength: 5 }) }, odd) },
    { requiredKeys: [] },
  ),
  odd,
);

function mistakes(fields: readonly FieldError[]) {
  return [...new Set(fields.map(toText))].sort();
}

function toText({ pointer, rule, params: { limit, comparison, multipleOf } = {} }: FieldError) {
  return JSON.stringify([pointer, rule, limit, comparison, multipleOf]);
}

test("the same mistake is the same field, whichever library finds it", () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(input, (sent) => {
      validate(sent);
      const found = ajvFields(validate.errors);
      for (const { rule } of found) seen.add(rule);
      const expected = mistakes(found);
      const { issues } = v.safeParse(ofValibot, sent);
      const { error } = ofZod.safeParse(sent);
      expect(mistakes(zodFields(error, sent))).toEqual(expected);
      expect(mistakes(valibotFields(issues))).toEqual(expected);
      expect(mistakes(standardFields(error?.issues, sent))).toEqual(expected);
    }),
  );
  for (const rule of [
    "required",
    "email",
    "min_length",
    "max_length",
    "pattern",
    "enum",
    "type",
    "minimum",
  ]) {
    expect(seen).toContain(rule);
  }
});
