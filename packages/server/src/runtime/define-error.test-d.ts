import { describe, expectTypeOf, test } from "vitest";
import {
  notFound,
  type QuotaExceededError,
  quotaExceeded,
  type TokenExpiredError,
  tokenExpired,
} from "../testing/errors.js";
import { defineError, type ErrorFactory, type ErrorFactoryWithDetails } from "./index.js";

describe("an error without declared details", () => {
  test("is made of options alone", () => {
    notFound();
    notFound({});
    notFound(undefined, { detail: "x", stack: true, cause: 1, fields: [{ pointer: "/a" }] });
  });

  test("refuses details", () => {
    // @ts-expect-error
    notFound({ id: 1 });
    // @ts-expect-error
    notFound("x");
    // @ts-expect-error
    notFound(new Error("x"));
    // @ts-expect-error
    notFound([1]);
  });

  test("refuses options in the place of the details", () => {
    // @ts-expect-error
    notFound({ detail: "x" });
  });
});

describe("an error with optional details", () => {
  test("takes them or not", () => {
    expectTypeOf(tokenExpired()).toEqualTypeOf<TokenExpiredError>();
    tokenExpired({});
    tokenExpired({ expiredAt: "x" }, { traceId: "t" });
    expectTypeOf(tokenExpired.code).toEqualTypeOf<"token_expired">();
  });

  test("refuses others", () => {
    // @ts-expect-error
    tokenExpired({ expiredAt: 1 });
    // @ts-expect-error
    tokenExpired({ expiresAt: "x" });
    // @ts-expect-error
    tokenExpired({ detail: "x" });
    // @ts-expect-error
    tokenExpired({}, { details: {} });
    // @ts-expect-error
    tokenExpired({}, { fields: [{ rule: "required" }] });
    // @ts-expect-error
    tokenExpired({}, { retryAfterMs: "1s" });
  });
});

describe("an error with required details", () => {
  test("is of its type", () => {
    expectTypeOf(quotaExceeded({ limit: 1 })).toEqualTypeOf<QuotaExceededError>();
    quotaExceeded({ limit: 1, secret: "x" }, { detail: "x" });
  });

  test("needs them", () => {
    // @ts-expect-error
    quotaExceeded();
    // @ts-expect-error
    quotaExceeded(undefined);
    // @ts-expect-error
    quotaExceeded({});
    // @ts-expect-error
    quotaExceeded({ secret: "x" });
    // @ts-expect-error
    quotaExceeded({ limit: "1" });
    // @ts-expect-error
    quotaExceeded({ limit: 1, limits: 2 });
  });
});

describe("a definition", () => {
  test("has the code of its error", () => {
    // @ts-expect-error
    const wrong: ErrorFactory<TokenExpiredError> = defineError({ code: "other", status: 401, title: "x" });
    expectTypeOf(wrong).toBeCallableWith();
  });

  test("makes its text from the details", () => {
    const factory: ErrorFactoryWithDetails<QuotaExceededError, { readonly limit: number }> = defineError({
      code: "quota_exceeded",
      status: 429,
      title: "x",
      detail: (details) => {
        expectTypeOf(details).toEqualTypeOf<{ readonly limit: number }>();
        return "";
      },
    });
    expectTypeOf(factory).toBeCallableWith({ limit: 1 });
  });
});
