import { expect, it } from "vitest";
import { fanfare } from "../../gen/apis.js";
import type { Api, ConstraintError } from "../../runtime/api.js";
import { renderError } from "../../runtime/render-error.js";
import { constraintError } from "./constraint-error.js";

function knowing(constraints: Readonly<Record<string, ConstraintError>>): Api {
  return { ...fanfare, constraints };
}

it("is what the API says", () => {
  const error = constraintError(["users_email_key"], fanfare, undefined);
  expect(error).toMatchObject({ code: "validation_failed", status: 422 });
  const field = { pointer: "/email", rule: "unique", message: "Email already registered" };
  expect(error?.fields).toEqual([{ ...field, params: { kind: "validation" } }]);
  expect(JSON.parse(renderError(error, fanfare).body)).toEqual({
    error: "validation_error",
    issues: [
      {
        type: "unique",
        message: "Email already registered",
        path: [{ type: "object", key: "email" }],
        kind: "validation",
      },
    ],
  });
});

it.each<[string, ConstraintError, object]>([
  ["no field", { code: "already_registered" }, { code: "already_registered", status: 409, fields: [] }],
  [
    "a rule, but no pointer",
    { code: "conflict", rule: "unique" },
    { code: "conflict", status: 409, fields: [] },
  ],
  [
    "no message: the catalog's",
    { code: "validation_failed", pointer: "/a", rule: "unique" },
    { fields: [{ pointer: "/a", rule: "unique", message: "Is already in use." }] },
  ],
  ["only a pointer", { code: "validation_failed", pointer: "" }, { fields: [{ pointer: "" }] }],
  ["an error that the API does not list", { code: "unsupported_media_type" }, { status: 415 }],
  ["an error that nobody knows", { code: "nothing_like_it" }, { code: "nothing_like_it", status: 409 }],
])("%s", (_, constraint, expected) => {
  expect(constraintError(["a"], knowing({ a: constraint }), undefined)).toMatchObject(expected);
});

it("is that of the first name that the API has", () => {
  const api = knowing({ b: { code: "conflict" }, c: { code: "already_exists" } });
  expect(constraintError(["a", "b", "c"], api, undefined)?.code).toBe("conflict");
});

it.each([[[]], [["a"]], [["constructor"]], [["__proto__"]], [["toString"]]])("%j is none", (names) => {
  expect(constraintError(names, fanfare, undefined)).toBeUndefined();
  const { constraints: _, ...without } = fanfare;
  expect(constraintError(names, without, undefined)).toBeUndefined();
});
