import { expect, test } from "vitest";
import { org } from "../gen/apis/org.js";
import { defineError } from "./define-error.js";
import { renderError } from "./render-error.js";

const internalError = defineError({
  code: "internal_error",
  status: 500,
  title: "Internal Server Error",
  detail: "Something failed.",
});

/** What is rendered of an error with a stack and of one without. */
function both(make: (stack: boolean) => object): [unknown, unknown] {
  const body = (stack: boolean): unknown => JSON.parse(renderError(make(stack), org).body);
  return [body(true), body(false)];
}

const GIVEN = {
  detail: "No.",
  traceId: "t",
  instance: "/i",
  retryAfterMs: 5,
  fields: [{ pointer: "/a", message: "m" }],
};

function unreadable(error: object): object {
  return Object.defineProperty(error, "instance", {
    enumerable: true,
    get: () => {
      throw new Error("SECRET");
    },
  });
}

test.each<[string, (stack: boolean) => object]>([
  ["as it is", (stack) => internalError({}, { stack })],
  ["with all that may be given", (stack) => internalError({}, { ...GIVEN, stack })],
  ["with a title of its own", (stack) => Object.assign(internalError({}, { stack }), { title: "Own" })],
  ["with another code", (stack) => Object.assign(internalError({}, { stack }), { code: "not_found" })],
  ["without a text", (stack) => Object.assign(internalError({}, { stack }), { detail: undefined })],
  ["that cannot be read whole", (stack) => unreadable(internalError({}, { traceId: "t", stack }))],
])("an error %s is rendered alike with a stack and without", (_, make) => {
  const [stacked, plain] = both(make);
  expect(stacked).toEqual(plain);
});

test("the catalog's text gives way to the API's own, with a stack too", () => {
  const own = { ...org.errors["internal_error"]!, detail: "Ours." };
  const api = { ...org, errors: { ...org.errors, internal_error: own } };
  const said = (error: unknown): unknown =>
    (JSON.parse(renderError(error, api).body) as { detail: string }).detail;
  expect(said(internalError())).toBe("Ours.");
  expect(said(internalError({}, { detail: "Given." }))).toBe("Given.");
});

test("the catalog's title, given as the error's own, goes before that of the API, with a stack too", () => {
  const api = {
    ...org,
    errors: { ...org.errors, internal_error: { ...org.errors["internal_error"]!, title: "Ours" } },
  };
  const title = "Internal Server Error";
  const given = (stack: boolean): object => Object.assign(internalError({}, { stack }), { title });
  const said = (error: unknown): unknown =>
    (JSON.parse(renderError(error, api).body) as { title: string }).title;
  expect([internalError(), given(false), given(true)].map(said)).toEqual(["Ours", title, title]);
});

test("of an error that nobody knows, with a status that is none of an error, nothing leaves the process", () => {
  const foreign = defineError({ code: "of_another_catalog", status: 404, title: "Foreign" });
  const given = (stack: boolean): object => foreign({}, { detail: "No.", stack });
  const of = (status: unknown) => (stack: boolean) => Object.assign(given(stack), { status });
  expect(both(given)).toMatchObject([{ status: 404, detail: "No." }, { detail: "No." }]);
  for (const status of [0, 200, "404"]) {
    const [stacked, plain] = both(of(status));
    expect(stacked).toEqual(JSON.parse(renderError(new Error("SECRET"), org).body));
    expect(plain).toEqual(stacked);
  }
});
