import { ApiError } from "@org/errors-types/runtime";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fanfare, neowit, org } from "../testing/apis.js";
import { notFound, tokenExpired } from "../testing/errors.js";
import type { Api } from "./api.js";
import { errorOfCode } from "./error-of-code.js";
import type { Mapping } from "./mapping.js";
import { renderError } from "./render-error.js";
import { type Failure, renderTraced, responder } from "./responder.js";

const TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

afterEach(() => vi.restoreAllMocks());

describe("mappings", () => {
  const constraint: Mapping = (thrown) =>
    thrown === "23505" ? errorOfCode("already_exists", 409) : undefined;
  const native: Mapping = (thrown) => (thrown === "23505" ? errorOfCode("bad_request", 400) : undefined);

  test("of the caller go before those of the framework", () => {
    expect(responder(org, { mappings: [constraint] }, [native])("23505", {}, null).code).toBe(
      "already_exists",
    );
    expect(responder(org, {}, [native])("23505", {}, null).code).toBe("bad_request");
  });

  test("are not asked for contract errors", () => {
    const mapping = vi.fn(() => errorOfCode("conflict", 409));
    expect(responder(org, { mappings: [mapping] })(notFound(), {}, null).code).toBe("not_found");
    expect(mapping).not.toHaveBeenCalled();
  });

  test("what none recognizes is internal_error", () => {
    const rendered = responder(org, { mappings: [constraint] }, [native])("SECRET", {}, null);
    expect(rendered).toMatchObject({ code: "internal_error", status: 500 });
    expect(rendered.body).not.toContain("SECRET");
  });
});

describe("an API that is not of a server", () => {
  const others: [string, unknown][] = [
    [
      "a client's",
      { name: "org", dialect: { mediaType: "application/json", body: () => ({}) }, errors: () => [] },
    ],
    ["that of the testing kit", { name: "org", cases: {}, server: org, client: {} }],
    ["none", undefined],
    ["a name", "org"],
  ];

  test.each(others)("%s is refused by error handlers", (_, api) => {
    expect(() => responder(api as Api, {})).toThrow(
      new TypeError(
        "Expected is the API of a server, which renders errors: import it from @org/errors-server/apis, or from " +
          "./server/apis.js of generated code.",
      ),
    );
  });

  test.each(others)("%s is told of where nothing may be thrown", (_, api) => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(renderTraced(notFound(), api as Api, null)).toMatchObject({ status: 500, code: "internal_error" });
    expect(printed.mock.calls).toEqual([[expect.stringMatching(/^Expected is the API of a server/)]]);
  });
});

test("an API that is chosen for each request need not be there before", () => {
  let current: Api | undefined;
  const chosen = new Proxy({} as Api, {
    get: (_, name) => {
      if (current === undefined) throw new Error("There is no request.");
      return Reflect.get(current, name);
    },
  });
  const respond = responder(chosen, {});
  current = org;
  expect(respond(notFound(), {}, null)).toMatchObject({ status: 404, code: "not_found" });
});

test("an API that is chosen for each request is another one each time", () => {
  let current: Api = org;
  const chosen = new Proxy({} as Api, { get: (_, name) => Reflect.get(current, name) });
  const respond = responder(chosen, { onError: () => undefined });
  const thrown = [notFound(), tokenExpired(), errorOfCode("validation_failed", 422), new Error("SECRET")];
  for (const api of [org, fanfare, neowit, org]) {
    current = api;
    for (const error of thrown) expect(respond(error, {}, null)).toEqual(renderError(error, api));
  }
});

describe("an error that was read from another service", () => {
  const init = {
    code: "not_found",
    status: 404,
    recognized: true,
    detail: "SECRET",
    instance: "/SECRET",
    traceId: "t1",
  };

  test("is relayed: nothing of its texts is sent", () => {
    const rendered = responder(org, { onError: () => undefined })(new ApiError(init), {}, null);
    expect(rendered).toMatchObject({ code: "not_found", status: 404 });
    expect(rendered.body).toContain("t1");
    expect(rendered.body).not.toContain("SECRET");
  });

  test("is told to onError as it is", () => {
    const failures: unknown[] = [];
    const error = new ApiError(init);
    responder(org, { onError: (failure) => failures.push(failure.error) })(error, {}, null);
    expect(failures).toEqual([error]);
  });

  test("what is made here keeps its texts", () => {
    const { recognized: _, ...own } = init;
    expect(responder(org, {})(new ApiError({ ...own, detail: "No order 7." }), {}, null).body).toContain(
      "No order 7.",
    );
  });
});

describe("onError", () => {
  test("is told of what was thrown, not of what it was taken for", async () => {
    const failures: Failure<string>[] = [];
    const mapping: Mapping = () => errorOfCode("conflict", 409);
    const respond = responder<string>(org, { mappings: [mapping], onError: (f) => failures.push(f) });
    const rendered = respond("23505\r\n", "request", null);
    expect(failures).toEqual([{ error: "23505\r\n", rendered, request: "request", text: "23505 " }]);
  });

  test("by default writes failures of the service to the console, in one line", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const respond = responder(org, {});
    respond(notFound(), {}, null);
    expect(error).not.toHaveBeenCalled();
    respond("no\r\nGET /admin 200", {}, null);
    expect(error.mock.calls).toEqual([["500 no GET /admin 200"]]);
  });

  test("by default does so where the dialect sends all errors as 200", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const api: Api = { ...org, dialect: { ...org.dialect, status: 200 } };
    const respond = responder(api, {});
    expect(respond(notFound(), {}, null).status).toBe(200);
    expect(error).not.toHaveBeenCalled();
    respond("no", {}, null);
    expect(error.mock.calls).toEqual([["500 no"]]);
  });

  test("a console that fails costs nothing", () => {
    vi.spyOn(console, "error").mockImplementation(() => {
      throw new Error("EPIPE");
    });
    expect(responder(org, {})("x", {}, null).status).toBe(500);
  });
});

describe("the name of the request", () => {
  const traceIdOf = (traceId: unknown, error: unknown = "x") => {
    const respond = responder(org, { traceId: () => traceId as string, onError: () => undefined });
    return JSON.parse(respond(error, {}, TRACEPARENT).body).traceId;
  };

  test.each([
    ["that of the hook", "request-1", "request-1"],
    ["without one that of the traceparent", undefined, TRACEPARENT],
    ["no empty one", "", TRACEPARENT],
    ["no number", 7, TRACEPARENT],
    ["no promise", Promise.resolve("late"), TRACEPARENT],
  ])("is %s", (_, traceId, name) => {
    expect(traceIdOf(traceId)).toBe(name);
  });

  test("that of the error wins", () => {
    expect(traceIdOf("hook", tokenExpired({}, { traceId: "own" }))).toBe("own");
  });
});

test("a method that is not allowed has its header", () => {
  const error = errorOfCode("method_not_allowed", 405, { details: { allowed: ["GET"] } });
  expect(responder(org, {})(error, {}, null).headers).toMatchObject({ allow: "GET" });
});

test("a body that would be too long is another one", () => {
  const error = notFound({}, { detail: "x".repeat(1_000) });
  expect(responder(org, { maxBytes: 500, onError: () => undefined })(error, {}, null)).toMatchObject({
    status: 500,
  });
});
