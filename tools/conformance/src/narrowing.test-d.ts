import {
  ApiError,
  isConflict,
  isNotFound,
  isTokenExpired,
  isUnauthorized,
  isValidationFailed,
  matchError,
  readError,
  readFailure,
  withRetry,
} from "@org/errors-client";
import { disruptive, fanfare, neowit, org, workspaces } from "@org/errors-client/apis";
import { notFound, tokenExpired, validationFailed } from "@org/errors-server";
import type {
  CatalogError,
  DisruptiveError,
  DisruptiveErrorMap,
  DisruptiveUnrecognized,
  FanfareError,
  NeowitError,
  OrgError,
  TokenExpiredDetails,
  TokenExpiredError,
} from "@org/errors-types";
import { describe, expectTypeOf, test } from "vitest";

declare const response: Response;

describe("readError", () => {
  test("gives the union of its API, or null below 400", () => {
    expectTypeOf(readError(response, disruptive)).resolves.toEqualTypeOf<DisruptiveError | null>();
    expectTypeOf(readError(response, org)).resolves.toEqualTypeOf<OrgError | null>();
  });
});

describe("a guard", () => {
  test("narrows to the details of the error", async () => {
    const error = await readError(response, org);
    if (isTokenExpired(error)) {
      expectTypeOf(error.code).toEqualTypeOf<"token_expired">();
      expectTypeOf(error.details.expiredAt).toEqualTypeOf<string | undefined>();
      // @ts-expect-error no such member of the details
      error.details.expiresAt;
    }
  });

  test("never gives a member that the dialect cannot carry", async () => {
    const error = await readError(response, disruptive);
    if (isConflict(error)) {
      expectTypeOf(error.code).toEqualTypeOf<"conflict" | "already_exists" | "concurrent_modification">();
      // @ts-expect-error this dialect has no place for a trace ID
      error.traceId;
      // @ts-expect-error nor for details
      error.details;
      // @ts-expect-error nor for field errors
      error.fields;
    }
  });

  test("promises what every body of the dialect has, once the response is recognized", async () => {
    const error = await readError(response, disruptive);
    if (isNotFound(error)) {
      expectTypeOf(error.detail).toEqualTypeOf<string | undefined>();
      if (error.recognized) expectTypeOf(error.detail).toEqualTypeOf<string>();
      else expectTypeOf(error.receivedCode).toEqualTypeOf<string | undefined>();
    }
  });

  test("is never true where the API does not list the error", async () => {
    const error = await readError(response, disruptive);
    if (isTokenExpired(error)) expectTypeOf(error).toEqualTypeOf<never>();
  });

  test("is true for what refines the error", async () => {
    const error = await readError(response, fanfare);
    if (isUnauthorized(error)) {
      expectTypeOf(error.code).toEqualTypeOf<
        "unauthorized" | "invalid_token" | "token_expired" | "invalid_credentials"
      >();
    }
  });

  test("takes anything", () => {
    const thrown: unknown = undefined;
    if (isTokenExpired(thrown)) expectTypeOf(thrown).toEqualTypeOf<TokenExpiredError>();
  });

  test("tells of a field what the dialect carries of it", async () => {
    const error = await readError(response, neowit);
    if (isValidationFailed(error)) {
      const [field] = error.fields;
      expectTypeOf(field?.rule).toEqualTypeOf<string | undefined>();
      // @ts-expect-error this dialect carries no messages
      field?.message;
    }
    const ajv = await readError(response, workspaces);
    if (isValidationFailed(ajv) && ajv.recognized) {
      expectTypeOf(ajv.details.schemaPath).toEqualTypeOf<string | undefined>();
    }
  });
});

describe("a switch on code", () => {
  test("narrows, the unknown included", () => {
    const describeError = (error: FanfareError): string => {
      switch (error.code) {
        case "already_in_queue":
          return error.details.queueId ?? "";
        case "unauthorized":
          return error.recognized ? error.code : (error.receivedCode ?? "");
        case "network":
          return String(error.status);
        default:
          return error.detail ?? "";
      }
    };
    expectTypeOf(describeError).returns.toBeString();
  });
});

describe("matchError", () => {
  test("wants a handler for every code, or one for the rest", () => {
    const error = {} as NeowitError;
    const said = matchError(error, { validation_failed: ({ fields }) => fields.length, _: () => 0 });
    expectTypeOf(said).toEqualTypeOf<number>();
    // @ts-expect-error the handlers of all other codes are missing
    matchError(error, { validation_failed: () => 1 });
    // @ts-expect-error this API has no such error
    matchError(error, { token_expired: () => 1, _: () => 0 });
  });

  test("is exhaustive over the closed list of an API", () => {
    const error = {} as DisruptiveError;
    const all = {
      bad_request: 1,
      unauthorized: 1,
      forbidden: 1,
      not_found: 1,
      conflict: 1,
      already_exists: 1,
      concurrent_modification: 1,
      rate_limited: 1,
      internal_error: 1,
      method_not_allowed: 1,
      service_unavailable: 1,
      gateway_timeout: 1,
      request_timeout: 1,
      unsupported_media_type: 1,
      validation_failed: 1,
      not_implemented: 1,
      bad_gateway: 1,
      network: 1,
      timeout: 1,
      aborted: 1,
      tls_failure: 1,
      unexpected_failure: 1,
    } satisfies Record<DisruptiveError["code"], number>;
    const handlers = {} as { [C in keyof typeof all]: () => C };
    expectTypeOf(matchError(error, handlers)).toEqualTypeOf<DisruptiveError["code"]>();
    const { unexpected_failure: _, ...others } = handlers;
    // @ts-expect-error what nobody expected has no handler
    matchError(error, others);
  });

  test("hands each handler the arms of its code", () => {
    matchError({} as DisruptiveError, {
      not_found: (error) => {
        expectTypeOf(error).toEqualTypeOf<DisruptiveErrorMap["not_found"]>();
      },
      network: (error) => {
        expectTypeOf(error).toEqualTypeOf<DisruptiveUnrecognized<"network">>();
        expectTypeOf(error.recognized).toEqualTypeOf<false>();
        // @ts-expect-error where there is no response, nothing has details
        error.details;
      },
      _: () => undefined,
    });
  });
});

describe("what failed without a response", () => {
  test("is of the union of the API", async () => {
    expectTypeOf(readFailure({}, disruptive)).toEqualTypeOf<DisruptiveError>();
    try {
      const sent = withRetry(new Request("https://api.example"), { api: org, expectExists: true });
      expectTypeOf(await sent).toEqualTypeOf<Response>();
    } catch (thrown) {
      const error = readFailure(thrown, org);
      if (isTokenExpired(error)) expectTypeOf(error.details.expiredAt).toEqualTypeOf<string | undefined>();
      if (error.code === "network") expectTypeOf(error.recognized).toEqualTypeOf<false>();
      expectTypeOf(error.attempts).toEqualTypeOf<number | undefined>();
    }
  });

  test("has arms that no list of an API removes", () => {
    type Codes = "network" | "timeout" | "aborted" | "tls_failure" | "unexpected_failure";
    expectTypeOf<Extract<DisruptiveError["code"], Codes>>().toEqualTypeOf<Codes>();
    expectTypeOf<Extract<NeowitError["code"], Codes>>().toEqualTypeOf<Codes>();
    // of a status that the API does not list
    expectTypeOf<DisruptiveErrorMap["bad_gateway"]["recognized"]>().toEqualTypeOf<false>();
  });
});

describe("ApiError", () => {
  test("is narrowed to the error of the catalog, wherever it comes from", () => {
    const error = ApiError.from({});
    if (isTokenExpired(error)) expectTypeOf(error.code).toEqualTypeOf<"token_expired">();
    const revived = ApiError.fromJSON({});
    expectTypeOf(revived).toEqualTypeOf<ApiError | undefined>();
    if (isTokenExpired(revived)) expectTypeOf(revived.details.expiredAt).toEqualTypeOf<string | undefined>();
    expectTypeOf<TokenExpiredError>().toExtend<Error>();
  });
});

describe("a factory", () => {
  test("takes the details of its error", () => {
    expectTypeOf(tokenExpired({ expiredAt: "2026-01-31T10:00:00Z" })).toExtend<TokenExpiredError>();
    expectTypeOf(tokenExpired).parameter(0).toEqualTypeOf<TokenExpiredDetails | undefined>();
    tokenExpired();
    tokenExpired({}, { detail: "Too old.", traceId: "t", retryAfterMs: 1000, cause: new Error("why") });
    // @ts-expect-error not a member of the details
    tokenExpired({ expiresAt: "2026-01-31T10:00:00Z" });
    // @ts-expect-error a date is told as a text
    tokenExpired({ expiredAt: new Date() });
    // @ts-expect-error no such option
    notFound({}, { message: "x" });
    validationFailed({}, { fields: [{ pointer: "/email", rule: "required" }] });
    // what only one API adds to the details may be given too
    validationFailed({ schemaPath: "#/required" });
    // @ts-expect-error a field error says where
    validationFailed({}, { fields: [{ rule: "required" }] });
  });
});

describe("CatalogError", () => {
  test("is any error of the catalog, and any failure without a response", () => {
    expectTypeOf<TokenExpiredError>().toExtend<CatalogError>();
    expectTypeOf<Extract<CatalogError["code"], "network" | "timeout">>().toEqualTypeOf<
      "network" | "timeout"
    >();
  });
});
