import { expect, test } from "vitest";
import { defineError } from "./define-error.js";
import { factoryMembers } from "./factory-members.js";
import { renderError } from "./render-error.js";

const conflict = defineError({ code: "conflict", status: 409, title: "Conflict", detail: "Not now." });
const titled = defineError({ code: "titled", status: 400, title: "Titled" });

test("has what the factory knows and what was given, and no title of the catalog", () => {
  const error = conflict({}, { traceId: "t", instance: "/i", retryAfterMs: 5, fields: [{ pointer: "/a" }] });
  expect(factoryMembers(error)).toMatchObject({
    code: "conflict",
    status: 409,
    detail: "Not now.",
    traceId: "t",
    instance: "/i",
    retryAfterMs: 5,
    fields: [{ pointer: "/a" }],
  });
  expect(factoryMembers(error)?.title).toBeUndefined();
});

test("what is the error's own goes before what the factory knows", () => {
  const error = Object.assign(conflict(), { code: "other", status: 410, detail: undefined, title: "Own" });
  expect(factoryMembers(error)).toMatchObject({
    code: "other",
    status: 410,
    detail: undefined,
    title: "Own",
  });
});

test("there is no detail where the catalog has none", () => {
  expect(factoryMembers(titled())?.detail).toBeUndefined();
  expect(factoryMembers(titled({}, { detail: "Given." }))?.detail).toBe("Given.");
});

test.each([[new Error("x")], [{ code: "conflict" }], [Object.create(conflict())]])(
  "%s was made by no factory",
  (value) => {
    expect(factoryMembers(value)).toBeUndefined();
  },
);

test("a member that cannot be read costs no other one", () => {
  const error = conflict({}, { traceId: "t" });
  Object.defineProperty(error, "instance", {
    enumerable: true,
    get: () => {
      throw new Error("SECRET");
    },
  });
  const dialect = {
    mediaType: "application/json",
    body: ({ code, detail, traceId, instance }: object & Record<string, unknown>) =>
      JSON.stringify({ code, detail, traceId, instance }),
  };
  const sent = { status: 409, statusText: "Conflict", title: "Conflict", type: "about:blank" };
  const catalog = { errors: { conflict: { status: 409 } }, generics: {} };
  const { body } = renderError(error, {
    name: "a",
    dialect: dialect as never,
    errors: { conflict: sent },
    catalog,
  });
  expect(JSON.parse(body)).toEqual({ code: "conflict", detail: "Not now.", traceId: "t" });
});
