import type { FieldError } from "@org/errors-types/runtime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fanfare } from "../../gen/apis/fanfare.js";
import { org } from "../../gen/apis/org.js";
import { softwareone } from "../../gen/apis/softwareone.js";
import { workspaces } from "../../gen/apis/workspaces.js";
import { validationFailed } from "../../gen/errors/request.js";
import { mapError } from "../../runtime/mapping.js";
import { renderError } from "../../runtime/render-error.js";
import { hostileValues } from "../../testing/hostile-values.js";
import { ajvErrors } from "./ajv-errors.js";
import { ajvFields } from "./ajv-fields.js";
import { standardErrors } from "./standard-errors.js";
import { standardFields } from "./standard-fields.js";
import { valibotErrors } from "./valibot-errors.js";
import { valibotFields } from "./valibot-fields.js";
import { zodErrors } from "./zod-errors.js";
import { zodFields } from "./zod-fields.js";

// Nobody but a library makes issues. Yet they hold what somebody sent, and any schema may throw anything.

const HOSTILE = Object.entries(hostileValues());

type ToFields = (issues: never, input?: unknown) => FieldError[];

const READERS: Record<string, ToFields> = { ajvFields, zodFields, valibotFields, standardFields };

/** One issue of every kind that is read in a way of its own, with everything it may have. */
const ISSUES: Record<string, object> = {
  required: {
    keyword: "required",
    instancePath: "",
    schemaPath: "#/required",
    params: { missingProperty: "a" },
  },
  enum: {
    keyword: "enum",
    instancePath: "/a",
    schemaPath: "#/enum",
    params: { allowedValues: [1] },
    message: "m",
  },
  anyOf: { keyword: "anyOf", instancePath: "/a", schemaPath: "#/anyOf", params: {}, message: "m" },
  errorMessage: {
    keyword: "errorMessage",
    instancePath: "",
    schemaPath: "#",
    params: { errors: [{}] },
    message: "m",
  },
  invalid_type: {
    code: "invalid_type",
    path: ["a"],
    message: "m",
    expected: "string",
    input: 1,
    received: "x",
  },
  invalid_format: { code: "invalid_format", path: ["a"], message: "m", format: "regex", pattern: "/a/" },
  invalid_union: {
    code: "invalid_union",
    path: ["a"],
    message: "m",
    errors: [[{}]],
    options: [1],
    discriminator: "k",
  },
  invalid_element: {
    code: "invalid_element",
    path: ["a"],
    message: "m",
    key: "k",
    issues: [{ code: "custom", path: [] }],
  },
  invalid_key: { code: "invalid_key", path: ["a"], message: "m", origin: "record", issues: [] },
  invalid_value: { code: "invalid_value", path: ["a"], message: "m", values: [1] },
  unrecognized_keys: { code: "unrecognized_keys", path: ["a"], message: "m", keys: ["k"] },
  too_small: {
    code: "too_small",
    path: ["a"],
    message: "m",
    origin: "number",
    minimum: 1,
    inclusive: true,
    exact: false,
  },
  custom: { code: "custom", path: ["a"], message: "m", params: { x: 1 } },
  schema: {
    kind: "schema",
    type: "union",
    message: "m",
    received: '"x"',
    expected: "y",
    input: "x",
    path: [{ key: "a", origin: "value" }],
    issues: [{ kind: "schema", type: "string" }],
  },
  validation: {
    kind: "validation",
    type: "length",
    message: "m",
    received: "1",
    expected: "2",
    requirement: 2,
    input: "x",
    path: [{ key: "a", origin: "key" }],
  },
  standard: { message: "m", path: [{ key: "a" }] },
};

function expectSound(fields: FieldError[]) {
  for (const field of fields) {
    expect(field.pointer).toMatch(/^(?:\/|$)/);
    expect(["string", "undefined"]).toContain(typeof field.message);
    expect(["string", "undefined"]).toContain(typeof field.rule);
  }
  expect(JSON.stringify(fields)).not.toContain("SECRET");
  expect(renderError(validationFailed(undefined, { fields }), org).code).toBe("validation_failed");
}

describe.each(Object.entries(READERS))("%s", (_, toFields) => {
  test.each(HOSTILE)("%s as the issues, an issue, the input", (_, value) => {
    expectSound(toFields(value as never, value));
    expectSound(toFields([value, value] as never, value));
    for (const issue of Object.values(ISSUES)) expectSound(toFields([issue] as never, value));
  });

  test.each(HOSTILE)("%s as each member of an issue", (_, value) => {
    for (const issue of Object.values(ISSUES)) {
      for (const name of Object.keys(issue)) {
        expectSound(toFields([{ ...issue, [name]: value }] as never));
        expectSound(toFields([{ ...issue, [name]: [value] }] as never));
        expectSound(toFields([{ ...issue, [name]: { key: value, a: value } }] as never));
      }
    }
  });

  test("a getter of an issue throws: the others are read", () => {
    const [issue] = Object.values(ISSUES).filter((some) => toFields([some] as never).length > 0);
    const throwing = new Proxy(issue as object, {
      get() {
        throw new Error("SECRET");
      },
    });
    expect(toFields([throwing, issue] as never)).toEqual(toFields([issue] as never));
  });

  test("issues that hold themselves", () => {
    for (const issue of Object.values(ISSUES)) {
      const own = { ...issue } as Record<string, unknown>;
      Object.assign(own, { errors: [[own, own]], issues: [own, own], params: own, path: ["a", own] });
      expectSound(toFields([own] as never));
    }
  });

  test("any data", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        fc.anything(),
        (issues, input) => {
          expectSound(toFields(issues as never, input));
        },
      ),
    );
  });
});

describe.each(Object.entries({ ajvErrors, zodErrors, valibotErrors, standardErrors }))("%s", (_, mapping) => {
  test.each([
    ...HOSTILE,
    ["an Error", new Error("x")],
    ["an aggregate", new AggregateError([new Error("x")])],
  ])("%s is none of its errors", (_, value) => {
    expect(mapError(value, org, [mapping])).toBeUndefined();
  });

  test.each(["ZodError", "ValiError", "SchemaError"])("nor is some error with the name %s", (name) => {
    expect(mapError(Object.assign(new Error("x"), { name }), org, [mapping])).toBeUndefined();
  });
});

describe("too much", () => {
  const long = "\u0001".repeat(5_000);
  const deep = Array.from({ length: 10_000 }, (_, index) => (index % 2 ? "\u0002" : ""));
  const apis = { org, fanfare, softwareone, workspaces };

  test.each<[string, FieldError[]]>([
    [
      "issues",
      zodFields(Array.from({ length: 5_000 }, (_, at) => ({ ...ISSUES["custom"], path: [at] })) as never),
    ],
    [
      "names",
      zodFields([
        { ...ISSUES["unrecognized_keys"], keys: Array.from({ length: 5_000 }, (_, at) => `${at}${long}`) },
      ] as never),
    ],
    ["steps", zodFields(Array.from({ length: 1_000 }, () => ({ ...ISSUES["custom"], path: deep })) as never)],
    [
      "text",
      zodFields(
        Array.from({ length: 1_000 }, () => ({
          ...ISSUES["custom"],
          message: long.slice(0, 1_000),
        })) as never,
      ),
    ],
    [
      "values",
      zodFields(
        Array.from({ length: 1_000 }, () => ({
          ...ISSUES["invalid_value"],
          values: Array(100).fill(long.slice(0, 250)),
        })) as never,
      ),
    ],
    [
      "of Ajv",
      ajvFields(
        Array.from({ length: 1_000 }, () => ({ ...ISSUES["enum"], instancePath: deep.join("/") })) as never,
      ),
    ],
  ])("%s: the response is one of the API still", (_, fields) => {
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.length).toBeLessThanOrEqual(1_000);
    for (const api of Object.values(apis)) {
      const rendered = renderError(validationFailed(undefined, { fields }), api);
      expect(rendered.code).toBe("validation_failed");
      expect(rendered.body.length).toBeLessThan(1 << 20);
    }
  });

  test("fields of an ordinary form are all there", () => {
    const rows = z.array(z.object({ email: z.email() }));
    const { error } = rows.safeParse(Array.from({ length: 2_000 }, () => ({ email: "x" })));
    expect(zodFields(error)).toHaveLength(1_000);
  });

  test("unions in one another end", () => {
    let union: object = { ...ISSUES["invalid_union"], path: [] };
    for (let depth = 0; depth < 50_000; depth++) {
      union = { ...ISSUES["invalid_union"], path: [], errors: [[union, union]] };
    }
    expect(zodFields([union] as never)).toMatchObject([{ pointer: "", rule: "enum" }]);
  });

  test("elements in one another end", () => {
    let element: object = { ...ISSUES["custom"] };
    for (let depth = 0; depth < 900; depth++) {
      element = { ...ISSUES["invalid_element"], issues: [element] };
    }
    expect(zodFields([element] as never)).toMatchObject([{ pointer: "/a/k".repeat(32), rule: "custom" }]);
  });
});
