import { expect as jestExpect } from "expect";
import { http } from "msw";
import { describe, expect, expectTypeOf, test } from "vitest";
import "./jest.js";
import "./vitest.js";
import { disruptive, fanfare, workspaces } from "./gen/apis.js";
import { mswError } from "./msw.js";
import { errorCase, errorCases, errorResponse, faultyFetch } from "./runtime/index.js";

describe("codes are those of the API", () => {
  test("of cases, responses, handlers and rules", () => {
    errorCase(fanfare, "token_expired");
    // @ts-expect-error: disruptive does not send it
    errorCase(disruptive, "token_expired");
    // @ts-expect-error
    errorResponse(disruptive, "token_expired");
    // @ts-expect-error
    mswError(disruptive, "token_expired");
    faultyFetch(fetch, [
      { every: 3, error: { api: disruptive, code: "rate_limited" } },
      { first: 1, error: { api: fanfare, code: "token_expired" } },
      { fail: "html" },
    ]);
    // @ts-expect-error
    faultyFetch(fetch, [{ error: { api: disruptive, code: "token_expired" } }]);
    // @ts-expect-error: a misspelt kind
    faultyFetch(fetch, [{ fail: "netwrok" }]);
  });
});

test("any API has cases, and matchers take it", () => {
  for (const api of [disruptive, fanfare]) {
    for (const { response, want } of errorCases(api)) {
      expectTypeOf(want.status).toEqualTypeOf<number>();
      void expect(response()).toSendError(api, "not_found");
      // @ts-expect-error: none of the two sends it
      void expect(response()).toSendError(api, "malformed_json");
    }
  }
});

describe("what is wanted is what is read", () => {
  test("with the details that the dialect carries", () => {
    const { want } = errorCase(fanfare, "token_expired");
    expectTypeOf(want.code).toEqualTypeOf<"token_expired">();
    expectTypeOf(want.recognized).toEqualTypeOf<true>();
    expectTypeOf(want.details.expiredAt).toEqualTypeOf<string | undefined>();
  });

  test("under the code that clients read", () => {
    expectTypeOf(errorCase(disruptive, "concurrent_modification").want.code).toEqualTypeOf<"conflict">();
    // @ts-expect-error: a body of this API has no room for details
    void errorCase(disruptive, "not_found").want.details;
  });
});

describe("details are those of the error", () => {
  test("some of them, by their types", () => {
    errorResponse(fanfare, "not_found", { details: { resource: "project" } });
    errorResponse(workspaces, "validation_failed", { details: { schemaPath: "#/x" } });
    // @ts-expect-error: a text
    errorResponse(fanfare, "not_found", { details: { resource: 7 } });
    // @ts-expect-error: it has none
    errorResponse(fanfare, "conflict", { details: { resource: "project" } });
  });
});

test("handlers are those of msw", () => {
  http.get("/things", mswError(disruptive, "rate_limited", { retryAfterMs: 1000, once: true }));
  http.post<{ id: string }>(
    "/things/:id",
    mswError(fanfare, "not_found", { details: { resource: "thing" } }),
  );
});

test("matchers are there in vitest and in Jest", () => {
  expect({}).toBeApiError("token_expired", { details: { expiredAt: expect.any(String) } });
  expectTypeOf(expect(new Response()).toSendError(fanfare, "conflict")).toEqualTypeOf<Promise<void>>();
  expect({}).toEqual(expect.toBeApiError());
  jestExpect({}).toBeApiError("token_expired", { status: 401 });
  expectTypeOf(jestExpect(new Response()).toSendError(fanfare, "conflict")).toEqualTypeOf<Promise<void>>();
  jestExpect({}).toEqual(jestExpect.toBeApiError("conflict"));
  // @ts-expect-error: no error has such a member
  expect({}).toBeApiError("token_expired", { satus: 401 });
  // @ts-expect-error: disruptive does not send it
  void expect({}).toSendError(disruptive, "token_expired");
});
