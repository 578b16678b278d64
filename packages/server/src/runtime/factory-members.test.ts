import { expect, test } from "vitest";
import { defineError } from "./define-error.js";
import { areMany, factoryMembers } from "./factory-members.js";
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

const dialect = {
  mediaType: "application/json",
  body: ({ code, title, detail, traceId, instance }: object & Record<string, unknown>) =>
    JSON.stringify({ code, title, detail, traceId, instance }),
};
const sent = { status: 409, statusText: "Conflict", title: "Sent", type: "about:blank" };
const api = {
  name: "a",
  dialect: dialect as never,
  errors: { conflict: { ...sent, detail: "Of the API." }, titled: sent },
  catalog: { errors: { conflict: { status: 409 } }, generics: {} },
};

function throwing() {
  const error = conflict({}, { traceId: "t" });
  Object.defineProperty(error, "instance", {
    enumerable: true,
    get: () => {
      throw new Error("SECRET");
    },
  });
  return error;
}

const RENDERED: [string, () => object, object][] = [
  ["of the catalog", () => conflict(), { code: "conflict", title: "Sent", detail: "Of the API." }],
  [
    "with a text",
    () => conflict({}, { detail: "Given." }),
    { code: "conflict", title: "Sent", detail: "Given." },
  ],
  ["with a title", () => Object.assign(titled(), { title: "Own" }), { code: "titled", title: "Own" }],
  [
    "that cannot be read whole",
    throwing,
    { code: "conflict", title: "Sent", detail: "Not now.", traceId: "t" },
  ],
];

const rendered = (make: () => object): unknown => JSON.parse(renderError(make(), api).body);

test.each(RENDERED)("an error %s is rendered alike with few errors and with many", (_, make, expected) => {
  expect(rendered(make)).toEqual(expected);
  for (let index = 0; index < 200; index++) defineError({ code: `c${index}`, status: 400, title: "T" })();
  expect(areMany()).toBe(true);
  expect(rendered(make)).toEqual(expected);
});
