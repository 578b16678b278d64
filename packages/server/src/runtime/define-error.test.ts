import { inspect, types } from "node:util";
import { ApiError } from "@org/errors-types/runtime";
import { afterEach, describe, expect, test, vi } from "vitest";
import { internalError, notFound, quotaExceeded, tokenExpired } from "../testing/errors.js";
import { hostileValues } from "../testing/hostile-values.js";
import type { ErrorFactory } from "./error-factory.js";

/** A factory as a caller without types sees it. */
type Untyped = (details?: unknown, options?: unknown) => ApiError;
const untyped = (factory: ErrorFactory<never, never> | unknown): Untyped => factory as Untyped;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("an error", () => {
  test("is a real Error and an ApiError", () => {
    const error = tokenExpired();
    expect(types.isNativeError(error)).toBe(true);
    expect(error).toBeInstanceOf(ApiError);
    expect(ApiError.is(error)).toBe(true);
    expect(error.constructor).toBe(ApiError);
    expect(error.name).toBe("ApiError");
    expect(`${error}`).toBe("ApiError: The access token has expired.");
  });

  test("has the constants of its definition, and no members of its own", () => {
    const error = tokenExpired();
    expect(error.code).toBe("token_expired");
    expect(error.status).toBe(401);
    expect(error.title).toBe("Access token expired");
    expect(error.retry).toEqual({ strategy: "never" });
    expect((error as unknown as { refines: unknown }).refines).toEqual(["unauthorized"]);
    expect(error.detail).toBe("The access token has expired.");
    expect(Object.keys(error)).toEqual([]);
  });

  test("has the shape of all others: engines remember only so many", () => {
    expect(Object.getPrototypeOf(tokenExpired())).toBe(Object.getPrototypeOf(internalError()));
  });

  test("can get another constant as its own", () => {
    const error = Object.assign(tokenExpired(), { title: "Own", detail: undefined });
    expect({ ...error }).toEqual({ title: "Own", detail: undefined });
    expect(error.title).toBe("Own");
    expect(tokenExpired().title).toBe("Access token expired");
  });

  test("has prototypes that say nothing", () => {
    const prototype: ApiError = Object.getPrototypeOf(tokenExpired());
    expect([prototype.code, prototype.title, prototype.detail, prototype.message]).toEqual([
      undefined,
      undefined,
      undefined,
      "",
    ]);
    expect(Object.create(tokenExpired()).code).toBeUndefined();
  });

  test("without details has the defaults of ApiError", () => {
    expect(notFound().details).toEqual({});
    expect(notFound().retry).toEqual({ strategy: "never" });
    expect(untyped(notFound)().fields).toEqual([]);
  });

  test("has what was given as its own", () => {
    const cause = new Error("why");
    const fields = [{ pointer: "/a", rule: "required" }];
    const given = { fields, traceId: "t1", instance: "/orders/1", retryAfterMs: 250 };
    const error = tokenExpired({ expiredAt: "now" }, { ...given, detail: "Too old.", cause });
    expect({ ...error }).toEqual({ ...given, detail: "Too old.", details: { expiredAt: "now" } });
    expect(error.message).toBe("Too old.");
    expect(error.cause).toBe(cause);
    expect(Object.keys(error)).not.toContain("cause");
  });

  test("can have what is undefined left out", () => {
    expect(Object.keys(tokenExpired(undefined, { detail: undefined, fields: undefined }))).toEqual([]);
  });
});

describe("detail and message", () => {
  test.each([
    ["neither a text nor a function: the title", notFound(), undefined, "Not Found"],
    ["a constant", tokenExpired(), "The access token has expired.", "The access token has expired."],
    [
      "made from the details",
      quotaExceeded({ limit: 5 }),
      "The limit of 5 is used up.",
      "The limit of 5 is used up.",
    ],
    ["given", quotaExceeded({ limit: 5 }, { detail: "No." }), "No.", "No."],
    ["given as empty", tokenExpired({}, { detail: "" }), "", ""],
  ])("%s", (_, error, detail, message) => {
    expect(error.detail).toBe(detail);
    expect(error.message).toBe(message);
  });
});

describe("the stack", () => {
  function caller(): Error {
    return internalError();
  }

  test("starts at the caller, for faults of ours", () => {
    const [header, first, second] = caller().stack!.split("\n");
    expect(header).toBe("ApiError: Something failed on our side.");
    expect(first).toMatch(/at caller .*define-error\.test\.ts/);
    expect(second).toMatch(/define-error\.test\.ts/);
  });

  test("is not taken for faults of the caller", () => {
    expect(tokenExpired().stack).toBe("ApiError: The access token has expired.");
    expect(quotaExceeded({ limit: 5 }).stack).toBe("ApiError: The limit of 5 is used up.");
  });

  test("can be asked for and done without", () => {
    expect(tokenExpired({}, { stack: true }).stack).toMatch(
      /^ApiError: The access token has expired\.\n +at /,
    );
    expect(internalError({}, { stack: false }).stack).toBe("ApiError: Something failed on our side.");
  });

  test("of other errors is as deep as before", () => {
    const before = Error.stackTraceLimit;
    tokenExpired();
    internalError();
    expect(Error.stackTraceLimit).toBe(before);
    expect(new Error("x").stack).toMatch(/\n +at /);
  });
});

describe("redacted details", () => {
  const error = quotaExceeded({ limit: 5, secret: "SECRET" });

  test("can be read by name", () => {
    expect(error.details.secret).toBe("SECRET");
    expect(error.details.limit).toBe(5);
  });

  test("are not seen otherwise", () => {
    expect(JSON.stringify(error)).not.toContain("SECRET");
    expect(inspect(error)).not.toContain("SECRET");
    expect({ ...error.details }).toEqual({ limit: 5 });
  });
});

describe("a malformed call", () => {
  const malformed: [string, () => unknown, string][] = [
    [
      "details that are a text",
      () => untyped(notFound)("x"),
      'not_found(details?, options?): expected details as an object, received "x"',
    ],
    ["details that are null", () => untyped(notFound)(null), "expected details as an object, received null"],
    ["details that are an array", () => untyped(notFound)([]), "received an array"],
    [
      "details that are an Error",
      () => untyped(notFound)(new Error("SECRET")),
      "received an Error: pass it as { cause }",
    ],
    [
      "a required member missing",
      () => untyped(quotaExceeded)({}),
      "quota_exceeded(details?, options?): expected details with limit, received without limit",
    ],
    ["required details missing", () => untyped(quotaExceeded)(), "expected details with limit"],
    [
      "options that are a text",
      () => untyped(notFound)({}, "x"),
      'expected options as an object, received "x"',
    ],
    ["fields that are no list", () => untyped(notFound)({}, { fields: {} }), "expected fields as a list"],
    [
      "a field without a pointer",
      () => untyped(notFound)({}, { fields: [undefined] }),
      "expected fields that each have a pointer such as /email, received undefined",
    ],
    [
      "a field with a dotted path",
      () => untyped(notFound)({}, { fields: [{ pointer: "a.b" }] }),
      'received "a.b"',
    ],
  ];

  test.each(malformed)("says what was expected: %s", (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  test.each(malformed)("becomes what it can in production: %s", (_, call) => {
    vi.stubEnv("NODE_ENV", "production");
    const error = call() as ApiError;
    expect(ApiError.is(error)).toBe(true);
    expect(JSON.stringify(error)).not.toContain("SECRET");
    expect(error.message).toBe(error.title);
  });

  test.each(Object.entries(hostileValues()))("never becomes another error in production: %s", (_, value) => {
    vi.stubEnv("NODE_ENV", "production");
    for (const factory of [notFound, tokenExpired, quotaExceeded]) {
      expect(ApiError.is(untyped(factory)(value))).toBe(true);
      expect(ApiError.is(untyped(factory)({ limit: value }))).toBe(true);
      expect(ApiError.is(untyped(factory)({ limit: 1 }, { fields: value }))).toBe(true);
      expect(ApiError.is(untyped(factory)({ limit: 1 }, { fields: [value, { pointer: value }] }))).toBe(true);
    }
  });
});

test("a factory tells its code", () => {
  expect(tokenExpired.code).toBe("token_expired");
});
