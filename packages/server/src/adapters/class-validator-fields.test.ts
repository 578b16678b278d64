import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileValues } from "../testing/hostile-values.js";
import { type ClassValidatorError, classValidatorFields } from "./class-validator-fields.js";

const of = (
  property: string,
  constraints: Record<string, string>,
  more: object = {},
): ClassValidatorError => ({
  property,
  value: "given",
  constraints,
  children: [],
  ...more,
});

const within = (property: string, ...children: ClassValidatorError[]): ClassValidatorError => ({
  property,
  children,
});

describe("an error of class-validator", () => {
  test.each<[string, ClassValidatorError, ...object[]]>([
    [
      "has a field error for each constraint",
      of("name", { minLength: "is short", matches: "is odd" }),
      { pointer: "/name", rule: "min_length", message: "is short" },
      { pointer: "/name", rule: "pattern", message: "is odd" },
    ],
    [
      "of a property that is not there: that alone",
      of("name", { minLength: "is short", isString: "is no string" }, { value: undefined }),
      { pointer: "/name", rule: "required" },
    ],
    [
      "of a property that is not there, in words that somebody chose",
      of("name", { minLength: "is short", isNotEmpty: "Who are you?" }, { value: undefined }),
      { pointer: "/name", rule: "required", message: "Who are you?" },
    ],
    [
      "where values are left out: it may be there",
      { property: "name", constraints: { minLength: "is short" } },
      { pointer: "/name", rule: "min_length", message: "is short" },
    ],
    [
      "of a value of another type: that alone",
      of("name", { minLength: "is short", isString: "is no string" }, { value: 7 }),
      { pointer: "/name", rule: "type", message: "is no string" },
    ],
    [
      "of a property that must not be there: its object is wrong",
      within("user", of("is/admin", { whitelistValidation: "should not exist" })),
      {
        pointer: "/user",
        rule: "additionalProperties",
        message: "should not exist",
        params: { additionalProperty: "is/admin" },
      },
    ],
    [
      "in objects and lists",
      within(
        "users",
        within("0", of("e~mail", { isEmail: "is no address" })),
        within("3", of("a/b", { max: "is much" })),
      ),
      { pointer: "/users/0/e~0mail", rule: "email", message: "is no address" },
      { pointer: "/users/3/a~1b", rule: "maximum", message: "is much" },
    ],
    [
      "with children of its own",
      { ...of("tags", { arrayMaxSize: "are many" }), children: [of("0", { isString: "is no string" })] },
      { pointer: "/tags", rule: "maxItems", message: "are many" },
      { pointer: "/tags/0", rule: "type", message: "is no string" },
    ],
    [
      "of the whole argument",
      { property: "body", constraints: { isObject: "is no object" }, children: [] },
      { pointer: "", rule: "type", message: "is no object" },
    ],
    [
      "of a property with the name of an argument",
      of("body", { isObject: "is no object" }),
      { pointer: "/body", rule: "type", message: "is no object" },
    ],
    [
      "of a class without rules",
      { property: undefined, value: undefined, constraints: { unknownValue: "is unknown" } } as never,
      { pointer: "", rule: "type", message: "is unknown" },
    ],
    [
      "of a length that is neither short nor long by its words",
      of("name", { isLength: "has another length" }),
      { pointer: "/name", rule: "min_length", message: "has another length" },
    ],
    [
      "of a length that is too long",
      of("name", { isLength: "name must be shorter than or equal to 9 characters" }),
      { pointer: "/name", rule: "max_length", message: "name must be shorter than or equal to 9 characters" },
    ],
    [
      "of a constraint that somebody wrote",
      of("email", { unique: "is taken" }),
      { pointer: "/email", rule: "unique", message: "is taken" },
    ],
  ])("%s", (_, error, ...fields) => {
    expect(classValidatorFields([error])).toEqual(fields);
  });

  test("is one of a thousand at most", () => {
    const errors = Array.from({ length: 2_000 }, (_, index) => of(`p${index}`, { isEmail: "no" }));
    expect(classValidatorFields(errors)).toHaveLength(1_000);
  });

  test("may be nested deeper than any pointer", () => {
    let error = of("leaf", { isEmail: "no" });
    for (let depth = 0; depth < 500; depth++) error = within("a", error);
    const [field] = classValidatorFields([error]);
    expect(field?.pointer).toBe("/a".repeat(64));
  });
});

const name = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "a/b", "~", "0"));
const { tree } = fc.letrec<{ tree: ClassValidatorError }>((tie) => ({
  tree: fc.record(
    {
      property: name,
      value: fc.oneof(fc.constant("SECRET"), fc.constant({ deep: "SECRET" }), fc.constant(undefined)),
      target: fc.constant({ password: "SECRET" }),
      contexts: fc.constant({ isEmail: { note: "SECRET" } }),
      constraints: fc.dictionary(
        fc.oneof(name, fc.constantFrom("isEmail", "minLength", "isDefined")),
        fc.string(),
      ),
      children: fc.array(tie("tree"), { maxLength: 3, depthIdentifier: "tree" }),
    },
    { requiredKeys: ["property"] },
  ) as fc.Arbitrary<ClassValidatorError>,
}));

const POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/s;

test("whatever the errors: nothing of the values, and pointers that are valid", () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (errors) => {
      const fields = classValidatorFields(errors);
      expect(JSON.stringify(fields)).not.toContain("SECRET");
      for (const { pointer, rule } of fields) {
        expect(pointer).toMatch(POINTER);
        expect(typeof rule).toBe("string");
      }
    }),
  );
});

test.each(Object.entries(hostileValues()))("survives %s in the place of anything", (_, value) => {
  const places = ["property", "value", "constraints", "children"].map((place) => ({
    ...of("a", { isEmail: "no" }),
    [place]: value,
  }));
  const fields = classValidatorFields([
    value as never,
    ...(places as ClassValidatorError[]),
    of("last", { isEmail: "no" }),
  ]);
  expect(fields.at(-1)).toEqual({ pointer: "/last", rule: "email", message: "no" });
});
