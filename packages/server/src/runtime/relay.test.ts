import { ApiError, type ApiErrorInit, type Members } from "@org/errors-types/runtime";
import { describe, expect, test } from "vitest";
import { apis, catalog, disruptive, fanfare, neowit, org } from "../testing/apis.js";
import { tokenExpired } from "../testing/errors.js";
import type { Api } from "./api.js";
import { relay } from "./relay.js";
import { renderError } from "./render-error.js";

/** As the reader of a client makes it. */
const read = (init: ApiErrorInit) => new ApiError(init);
const body = (error: unknown, api: Api) => JSON.parse(renderError(error, api).body);

/** `org` with an error that has a more general one, both with details; and with texts and messages. */
const shop: Api = {
  ...org,
  errors: {
    ...org.errors,
    not_found: { ...org.errors["not_found"]!, optional: ["resource", "since"] },
    order_not_found: { ...org.errors["not_found"]!, required: ["orderId"], optional: ["since"] },
    draft_not_found: { ...org.errors["not_found"]!, required: ["orderId", "draftId"] },
  },
  catalog: {
    ...catalog,
    errors: {
      ...catalog.errors,
      not_found: { status: 404, detail: "It is not there." },
      order_not_found: {
        status: 404,
        refines: "not_found",
        detail: ({ orderId }: Members) => `No order ${orderId}.`,
      },
      draft_not_found: { status: 404, refines: "order_not_found" },
    },
    messages: { required: "Must be given." },
  },
};

describe("what goes on", () => {
  const init: ApiErrorInit = {
    code: "validation_failed",
    status: 400,
    fields: [{ pointer: "/a/0", rule: "min", message: "Too small.", params: { minimum: 3 } }],
    traceId: "4bf92f35",
    retryAfterMs: 1500,
    retry: { strategy: "backoff", minDelayMs: 10_000 },
  };

  test("code, field errors, trace and wait", () => {
    const { status, cause, ...kept } = init;
    const error = relay(read(init), { to: org });
    expect(ApiError.is(error)).toBe(true);
    expect(error).toMatchObject(kept);
  });

  test("with the status of the API that sends it", () => {
    expect(relay(read(init), { to: org }).status).toBe(422);
    expect(relay(read(init), { to: neowit }).status).toBe(400);
    const ok = {
      ...org,
      errors: { not_found: { ...org.errors["not_found"]!, status: 200, bodyStatus: 404 } },
    };
    expect(relay(read({ code: "not_found", status: 410 }), { to: ok }).status).toBe(404);
  });

  test("field errors with the catalog's message where they have none", () => {
    const fields = [
      { pointer: "/a", rule: "required" },
      { pointer: "/b", rule: "required", message: "Please." },
      { pointer: "/c", rule: "unheard_of" },
      { pointer: "/d" },
    ];
    const error = relay(read({ code: "validation_failed", status: 422, fields }), { to: shop });
    expect(error.fields.map(({ message }) => message)).toEqual([
      "Must be given.",
      "Please.",
      undefined,
      undefined,
    ]);
    expect(body(error, shop).errors).toEqual({ a: ["Must be given."], b: ["Please."] });
  });

  test("what was received, as the cause, and no stack of its own", () => {
    const received = read(init);
    const error = relay(received, { to: org });
    expect(error.cause).toBe(received);
    expect(error.stack).not.toContain("relay.test");
  });
});

describe("what stays", () => {
  const SECRETS: Partial<ApiErrorInit> = {
    title: "SECRET",
    detail: "SECRET",
    type: "https://upstream.example/SECRET",
    help: "https://upstream.example/SECRET",
    instance: "/SECRET",
    receivedCode: "SECRET",
    snippet: "SECRET",
    details: { SECRET: 1, more: "SECRET" },
    cause: new Error("SECRET"),
  };

  test.each(Object.values(apis))("all that the other API says: $name", (api) => {
    for (const recognized of [true, false]) {
      const error = relay(read({ code: "not_found", status: 404, recognized, ...SECRETS }), { to: api });
      const { body: text, headers } = renderError(error, api);
      expect(text + JSON.stringify(headers)).not.toContain("SECRET");
      expect(JSON.stringify(error)).not.toContain("SECRET");
      expect(error.message).not.toContain("SECRET");
    }
  });

  test("its text, for which the API that sends has its own", () => {
    const received = read({ code: "not_found", status: 404, detail: "SECRET" });
    const own = { ...shop, errors: { not_found: { ...org.errors["not_found"]!, detail: "Gone." } } };
    expect(body(relay(received, { to: shop }), shop).detail).toBe("It is not there.");
    expect(body(relay(received, { to: own }), own).detail).toBe("Gone.");
    expect(body(relay(received, { to: org }), org)).not.toHaveProperty("detail");
    expect(body(relay(received, { to: disruptive }), disruptive).error).toBe("Not Found");
  });

  test("unless the gateway says what happened", () => {
    const received = read({ code: "not_found", status: 404, detail: "SECRET" });
    const error = relay(received, { to: shop, detail: "The shop does not have it." });
    expect(body(error, shop).detail).toBe("The shop does not have it.");
  });
});

describe("details", () => {
  const all = { resource: "order", since: "noon", orderId: "7", draftId: "d", internal: 1 };

  test.each<[string, ApiErrorInit, string, Members]>([
    [
      "that the error may have",
      { code: "not_found", status: 404 },
      "not_found",
      { resource: "order", since: "noon" },
    ],
    [
      "that it must have too",
      { code: "order_not_found", status: 404 },
      "order_not_found",
      { orderId: "7", since: "noon" },
    ],
    ["of no unrecognized error", { code: "not_found", status: 404, recognized: false }, "not_found", {}],
    [
      "of none whose details are wrong",
      { code: "not_found", status: 404, detailsValid: false },
      "not_found",
      {},
    ],
  ])("%s", (_, init, code, want) => {
    const error = relay(read({ ...init, details: all }), { to: shop });
    expect(error.code).toBe(code);
    expect(error.details).toEqual(want);
  });

  test("that are concealed stay so", () => {
    const thrown = tokenExpired({ expiredAt: "noon", token: "SECRET" });
    const to = {
      ...org,
      errors: { token_expired: { ...org.errors["token_expired"]!, optional: ["expiredAt", "token"] } },
    };
    expect(relay(thrown, { to }).details).toEqual({ expiredAt: "noon" });
  });
});

describe("what cannot be sent whole is sent as something more general", () => {
  const init = { code: "draft_not_found", status: 404 };

  test.each<[string, ApiErrorInit, string, Members, string | undefined]>([
    [
      "all is there",
      { ...init, details: { orderId: "7", draftId: "d" } },
      "draft_not_found",
      { orderId: "7", draftId: "d" },
      undefined,
    ],
    // a member that the more general error does not require may mean something else there
    [
      "one is missing",
      { ...init, details: { orderId: "7", since: 3 } },
      "order_not_found",
      { orderId: "7" },
      "No order 7.",
    ],
    [
      "one is undefined",
      { ...init, details: { orderId: "7", draftId: undefined } },
      "order_not_found",
      { orderId: "7" },
      "No order 7.",
    ],
    ["all are missing", { ...init, details: { resource: "order" } }, "not_found", {}, "It is not there."],
    [
      "it is not recognized",
      { ...init, recognized: false, details: { orderId: "7", draftId: "d" } },
      "not_found",
      {},
      "It is not there.",
    ],
  ])("%s", (_, given, code, details, detail) => {
    const error = relay(read(given), { to: shop });
    const rendered = renderError(error, shop);
    expect([error.code, rendered.code]).toEqual([code, code]);
    expect(error.details).toEqual(details);
    expect(JSON.parse(rendered.body).detail).toBe(detail);
  });

  test.each<[string, ApiErrorInit, Api, string, number]>([
    ["not listed: an ancestor", { code: "token_expired", status: 401 }, disruptive, "unauthorized", 401],
    ["not listed: the generic error", { code: "rate_limited", status: 429 }, neowit, "rate_limited", 429],
    ["of another catalog", { code: "label_not_found", status: 404 }, org, "not_found", 404],
    ["of another catalog, with a rare status", { code: "teapot", status: 418 }, org, "bad_request", 400],
    ["of another catalog, a failure", { code: "on_fire", status: 599 }, org, "internal_error", 500],
    ["a name of Object.prototype", { code: "constructor", status: 409 }, org, "conflict", 409],
  ])("%s", (_, given, to, code, status) => {
    const error = relay(read(given), { to });
    expect([error.code, error.status]).toEqual([code, status]);
    expect(renderError(error, to)).toMatchObject({ code, status });
  });

  test("an API without any generic error has the static one", () => {
    const bare = { ...org, errors: {}, catalog: { errors: {}, generics: {} } };
    const error = relay(read({ code: "not_found", status: 404 }), { to: bare });
    expect([error.code, error.status]).toEqual(["internal_error", 500]);
    expect(renderError(error, bare)).toMatchObject({ status: 500, body: "Internal Server Error" });
  });
});

describe("failures without a response", () => {
  test.each([
    ["network", "bad_gateway", 502],
    ["tls_failure", "bad_gateway", 502],
    ["timeout", "gateway_timeout", 504],
    ["aborted", "gateway_timeout", 504],
    ["unexpected_failure", "internal_error", 500],
    ["something else", "internal_error", 500],
  ])("%s → %s", (code, sent, status) => {
    const failure = read({ code, status: 0, recognized: false, cause: new Error("SECRET") });
    for (const api of [org, fanfare, disruptive]) {
      const error = relay(failure, { to: api });
      expect([error.code, error.status]).toEqual([sent, status]);
      expect(renderError(error, api)).toMatchObject({ code: sent, status });
    }
  });
});

describe("what is no contract error is internal_error", () => {
  const stranger = Object.assign(new Error("SECRET"), { code: "not_found", status: 404, detail: "SECRET" });

  test.each<[string, unknown]>([
    ["an Error", stranger],
    ["members alone", { code: "not_found", status: 404 }],
    ["a text", "SECRET"],
    ["null: there was no error", null],
    ["undefined", undefined],
    ["an ApiError without a code", Object.assign(read({ code: "x", status: 404 }), { code: 7 })],
  ])("%s", (_, thrown) => {
    const error = relay(thrown, { to: org });
    expect([error.code, error.status]).toEqual(["internal_error", 500]);
    expect(error.cause).toBe(thrown);
    expect(renderError(error, org).body).not.toContain("SECRET");
  });
});
