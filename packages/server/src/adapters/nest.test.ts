import { describe, expect, test, vi } from "vitest";
import { org } from "../testing/apis.js";
import { notFound } from "../testing/errors.js";
import { hostileValues } from "../testing/hostile-values.js";
import { errorHandler, exceptionFactory, type NestHost } from "./nest.js";

// The filter alone; tools/servers has it in applications of Nest.

interface Given {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly readableEnded?: boolean;
}

function hostOf(type: string, given: Given) {
  const req = { method: "GET", headers: {}, readableDidRead: false, complete: true, ...given };
  const writeHead = vi.fn();
  const end = vi.fn();
  const res = {
    headersSent: false,
    writableEnded: false,
    getHeaderNames: () => [],
    writeHead,
    end,
    destroy: vi.fn(),
  };
  const host = {
    getType: () => type,
    switchToHttp: () => ({ getRequest: () => req, getResponse: () => res }),
  } as unknown as NestHost;
  return { host, writeHead, end };
}

/** The code that is sent for what was thrown. */
function codeFor(thrown: unknown, given: Given = {}): unknown {
  const { host, end } = hostOf("http", given);
  errorHandler(org, { onError: () => undefined }).catch(thrown, host);
  expect(end).toHaveBeenCalledOnce();
  const [body] = end.mock.calls[0] as [string];
  expect(body).not.toContain("SECRET");
  return JSON.parse(body).code;
}

class Exception extends Error {
  readonly #status: unknown;
  readonly #response: unknown;

  constructor(
    status: unknown,
    response: unknown = { message: "SECRET", error: "SECRET", statusCode: status },
  ) {
    super("SECRET");
    this.#status = status;
    this.#response = response;
  }

  getStatus(): unknown {
    return this.#status;
  }

  getResponse(): unknown {
    return this.#response;
  }
}

describe("an HttpException", () => {
  test.each<[unknown, string]>([
    [new Exception(400), "bad_request"],
    [new Exception(401, "SECRET"), "unauthorized"],
    [new Exception(404), "not_found"],
    [new Exception(418), "bad_request"],
    [new Exception(503, null), "service_unavailable"],
    [new Exception(599), "internal_error"],
    [new Exception(400, { message: ["SECRET must be short"] }), "validation_failed"],
    [new Exception(422, { message: ["SECRET must be short"] }), "validation_failed"],
    [new Exception(403, { message: ["SECRET"] }), "forbidden"],
  ])("%# is the error of its status", (thrown, code) => {
    expect(codeFor(thrown)).toBe(code);
  });

  test.each([
    ["that is no error", new Exception(302)],
    ["of the future", new Exception(600)],
    ["without a number", new Exception("404")],
    ["of another package", Object.assign(new Error("SECRET"), { status: 404, statusCode: 404 })],
    ["with half of its methods", Object.assign(new Error("SECRET"), { getStatus: () => 404 })],
    ["that is no Error", { getStatus: () => 404, getResponse: () => "SECRET" }],
    [
      "that fails",
      Object.assign(new Error("SECRET"), {
        getStatus: () => {
          throw new Error("SECRET");
        },
        getResponse: () => "SECRET",
      }),
    ],
  ])("%s is an internal_error", (_, thrown) => {
    expect(codeFor(thrown)).toBe("internal_error");
  });
});

const unexpectedEnd = () =>
  new Exception(400, { message: "Unexpected end of JSON input", error: "Bad Request" });

describe("a body that is not JSON", () => {
  const thrown = unexpectedEnd();
  const given: Given = { headers: { "content-type": "application/problem+json" }, readableEnded: true };

  test("is malformed_json", () => {
    expect(codeFor(thrown, given)).toBe("malformed_json");
  });

  test("is told of as Nest threw it", () => {
    const onError = vi.fn();
    errorHandler(org, { onError }).catch(thrown, hostOf("http", given).host);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ error: thrown, rendered: { code: "malformed_json" } });
  });

  test.each<[string, unknown, Given]>([
    ["a body was parsed", unexpectedEnd(), { ...given, body: {} }],
    ["nobody read the body", unexpectedEnd(), { ...given, readableEnded: false }],
    [
      "the body is no JSON by its type",
      unexpectedEnd(),
      { ...given, headers: { "content-type": "text/plain" } },
    ],
    ["there is no type", unexpectedEnd(), { ...given, headers: {} }],
    ["nothing is said of JSON", new Exception(400), given],
    ["the text is a list", new Exception(400, { message: 7 }), given],
  ])("is not where %s", (_, error, request) => {
    expect(codeFor(error, request)).toBe("bad_request");
  });
});

test.each(["rpc", "ws", "graphql"])("what is thrown for %s is left to Nest", (type) => {
  const onError = vi.fn();
  const { host, end, writeHead } = hostOf(type, {});
  expect(errorHandler(org, { onError }).catch(notFound(), host)).toBeUndefined();
  for (const called of [onError, end, writeHead]) expect(called).not.toHaveBeenCalled();
});

test.each(Object.entries(hostileValues()))("survives a throw of %s", (_, thrown) => {
  expect(codeFor(thrown)).toBe("internal_error");
});

describe("exceptionFactory", () => {
  const errors = [{ property: "name", value: undefined, constraints: { isString: "is no string" } }];

  test("is a contract error", () => {
    expect(exceptionFactory(errors)).toMatchObject({
      code: "validation_failed",
      status: 422,
      fields: [{ pointer: "/name", rule: "required" }],
    });
  });

  test("gets its words from the catalog of the API", () => {
    const api = { ...org, catalog: { ...org.catalog, messages: { required: "Must be given." } } };
    const { host, end } = hostOf("http", {});
    errorHandler(api).catch(exceptionFactory(errors), host);
    const { detail, errors: fields } = JSON.parse((end.mock.calls[0] as [string])[0]);
    expect(detail).toBe(org.catalog.errors["validation_failed"]?.detail);
    expect(fields).toEqual({ name: ["Must be given."] });
  });

  test("takes what the pipes for one argument give, too", () => {
    expect(exceptionFactory("Validation failed (numeric string is expected)" as never).fields).toEqual([]);
  });
});
