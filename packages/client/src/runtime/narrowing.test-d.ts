import type {
  ApiErrorInit,
  Arm,
  ErrorBase,
  errorMap,
  FieldError,
  Members,
  TransportCode,
  UnrecognizedBase,
} from "@org/errors-types/runtime";
import { describe, expectTypeOf, it } from "vitest";
import { type Api, defineApi, defineGuard, matchError, readError, readErrorBody } from "./index.js";

interface TokenExpiredDetails {
  readonly expiredAt?: string;
}
interface QuotaExceededDetails {
  readonly limit: number;
}

// a catalog whose dialect carries everything
interface Base extends ErrorBase {
  readonly [errorMap]?: ErrorMap;
  readonly recognized: boolean;
  readonly title?: string;
  readonly detail?: string;
  readonly fields: readonly FieldError[];
}
interface TokenExpiredError extends Base {
  readonly code: "token_expired";
  readonly details: TokenExpiredDetails;
}
interface UnauthorizedError extends Base {
  readonly code: "unauthorized";
  readonly details: Members;
}
interface ConflictError extends Base {
  readonly code: "conflict";
  readonly details: Members;
}
interface QuotaExceededError extends Base {
  readonly code: "quota_exceeded";
  readonly detailsValid: true;
  readonly details: QuotaExceededDetails;
}
interface MalformedQuotaExceededError extends Base {
  readonly code: "quota_exceeded";
  readonly detailsValid: false;
  readonly details: Members;
}
type GenericCode = "unauthorized" | "conflict" | "internal_error" | TransportCode;
interface UnrecognizedError extends UnrecognizedBase {
  readonly [errorMap]?: ErrorMap;
  readonly code: GenericCode;
  readonly details: Members;
}
interface ErrorMap {
  token_expired: TokenExpiredError;
  unauthorized: UnauthorizedError;
  conflict: ConflictError;
  quota_exceeded: QuotaExceededError | MalformedQuotaExceededError;
}
type CatalogError = ErrorMap[keyof ErrorMap] | UnrecognizedError;

// an API whose dialect carries a text and little else
interface PlainBase extends ErrorBase {
  readonly [errorMap]?: PlainErrorMap;
  readonly recognized: boolean;
  readonly detail: string;
  readonly help?: string;
}
interface PlainUnauthorized extends PlainBase {
  readonly code: "unauthorized";
}
interface PlainConflict extends PlainBase {
  readonly code: "conflict";
}
interface PlainUnrecognized extends UnrecognizedBase {
  readonly [errorMap]?: PlainErrorMap;
  readonly code: GenericCode;
}
interface PlainErrorMap {
  unauthorized: PlainUnauthorized;
  conflict: PlainConflict;
}
type PlainError = PlainErrorMap[keyof PlainErrorMap] | PlainUnrecognized;

declare const org: Api<CatalogError>;
declare const plain: Api<PlainError>;
declare const response: Response;

const isTokenExpired = defineGuard<"token_expired", ErrorMap>("token_expired");
const isQuotaExceeded = defineGuard<"quota_exceeded", ErrorMap>("quota_exceeded");
const isConflict = defineGuard<"conflict", ErrorMap>("conflict");
const isUnauthorized = defineGuard<"unauthorized" | "token_expired", ErrorMap>(
  "unauthorized",
  "token_expired",
);

describe("readError", () => {
  it("gives the union of the API, or null", async () => {
    expectTypeOf(await readError(response, org)).toEqualTypeOf<CatalogError | null>();
    expectTypeOf(await readError(response, plain)).toEqualTypeOf<PlainError | null>();
    expectTypeOf(readErrorBody("{}", org)).toEqualTypeOf<CatalogError | null>();
    expectTypeOf(
      readErrorBody({}, plain, { status: 404, headers: new Headers() }),
    ).toEqualTypeOf<PlainError | null>();
    // @ts-expect-error: a status is a number
    readErrorBody("{}", org, { status: "404" });
    // @ts-expect-error an API is no union of another one
    const wrong: PlainError | null = await readError(response, org);
    void wrong;
  });

  it("has no details before a guard", async () => {
    const error = await readError(response, plain);
    // @ts-expect-error this dialect carries no details
    error?.details;
  });

  it("gives what goes to another thread as data, before and after a guard", async () => {
    const error = await readError(response, plain);
    expectTypeOf(error?.toJSON()).toEqualTypeOf<ApiErrorInit | undefined>();
    if (isConflict(error)) expectTypeOf(error.toJSON()).toEqualTypeOf<ApiErrorInit>();
  });
});

describe("defineApi", () => {
  it("ties the API to its union", () => {
    const api = defineApi<PlainError>({
      name: "plain",
      dialect: { mediaType: "application/json", decide: () => undefined },
      errors: () => [],
    });
    expectTypeOf(api).toEqualTypeOf<Api<PlainError>>();
  });
});

describe("a guard", () => {
  it("narrows to the error of the catalog", async () => {
    const error = await readError(response, org);
    if (isTokenExpired(error)) {
      expectTypeOf(error.code).toEqualTypeOf<"token_expired">();
      expectTypeOf(error.details.expiredAt).toEqualTypeOf<string | undefined>();
      // @ts-expect-error no member of these details
      error.details.limit;
    }
  });

  it("promises required details", async () => {
    const error = await readError(response, org);
    if (isQuotaExceeded(error)) {
      expectTypeOf(error.details.limit).toEqualTypeOf<number>();
      expectTypeOf(error.detailsValid).toEqualTypeOf<true>();
    }
  });

  it("is true for what refines it", async () => {
    const error = await readError(response, org);
    if (isUnauthorized(error)) expectTypeOf(error.code).toEqualTypeOf<"unauthorized" | "token_expired">();
  });

  it("gives an API's error no member that its dialect cannot carry", async () => {
    const error = await readError(response, plain);
    if (isConflict(error)) {
      expectTypeOf(error.detail).toEqualTypeOf<string>();
      expectTypeOf(error.help).toEqualTypeOf<string | undefined>();
      // @ts-expect-error this dialect carries no details
      error.details;
    }
    if (isTokenExpired(error)) expectTypeOf(error).toEqualTypeOf<never>();
  });

  it("leaves the others", async () => {
    const error = await readError(response, plain);
    if (error === null || isConflict(error) || isUnauthorized(error)) return;
    expectTypeOf(error).toEqualTypeOf<PlainUnrecognized>();
  });

  it("narrows to the error as the union of its API has it", async () => {
    const error = await readError(response, org);
    if (isTokenExpired(error)) expectTypeOf(error).toEqualTypeOf<TokenExpiredError>();
    if (isQuotaExceeded(error)) expectTypeOf(error).toEqualTypeOf<QuotaExceededError>();
    else expectTypeOf(error).toEqualTypeOf<Exclude<CatalogError, QuotaExceededError> | null>();
  });

  it("keeps what was found out before", async () => {
    const error = await readError(response, plain);
    if (error === null || error.code === "conflict") return;
    if (isUnauthorized(error)) expectTypeOf(error).toEqualTypeOf<PlainUnauthorized>();
  });

  it("keeps what was added to an error", () => {
    const error = {} as CatalogError & { readonly requestId: string };
    if (isQuotaExceeded(error)) {
      expectTypeOf(error.requestId).toEqualTypeOf<string>();
      expectTypeOf(error.details.limit).toEqualTypeOf<number>();
    }
    const narrow = <E extends CatalogError>(error: E) =>
      isQuotaExceeded(error) ? error.details.limit : undefined;
    expectTypeOf(narrow).returns.toEqualTypeOf<number | undefined>();
  });

  it("narrows what nobody knows to the error of the catalog", () => {
    const values = {} as { text: { code: string }; object: object; error: Error };
    if (isQuotaExceeded(values.text)) expectTypeOf(values.text.details.limit).toEqualTypeOf<number>();
    if (isQuotaExceeded(values.object)) expectTypeOf(values.object.details.limit).toEqualTypeOf<number>();
    if (isQuotaExceeded(values.error)) expectTypeOf(values.error.details.limit).toEqualTypeOf<number>();
    const caught: unknown = response;
    if (isTokenExpired(caught)) expectTypeOf(caught).toEqualTypeOf<TokenExpiredError>();
    if (isQuotaExceeded(caught)) expectTypeOf(caught).toEqualTypeOf<QuotaExceededError>();
  });
});

describe("a switch on the code", () => {
  it("narrows, although the union has an arm for the unknown", async () => {
    const error = await readError(response, org);
    if (error === null) return;
    switch (error.code) {
      case "token_expired":
        expectTypeOf(error).toEqualTypeOf<TokenExpiredError>();
        break;
      case "quota_exceeded":
        expectTypeOf(error.detailsValid).toEqualTypeOf<boolean>();
        break;
      case "conflict":
        expectTypeOf(error).toEqualTypeOf<ConflictError | UnrecognizedError>();
    }
  });
});

describe("matchError", () => {
  const transport = {
    network: () => 0,
    timeout: () => 0,
    aborted: () => 0,
    tls_failure: () => 0,
    unexpected_failure: () => 0,
  };

  it("takes a handler for every code", () => {
    const error = {} as PlainError;
    const result = matchError(error, {
      unauthorized: (e) => e.status,
      conflict: (e) => {
        expectTypeOf(e).toEqualTypeOf<PlainConflict | PlainUnrecognized>();
        return 1;
      },
      internal_error: (e) => {
        expectTypeOf(e).toEqualTypeOf<PlainUnrecognized>();
        return 2;
      },
      ...transport,
    });
    expectTypeOf(result).toEqualTypeOf<number>();
  });

  it("does without some if `_` is there", () => {
    const error = {} as CatalogError;
    const result = matchError(error, {
      token_expired: (e) => e.details.expiredAt ?? "",
      _: (e) => {
        expectTypeOf(e).toEqualTypeOf<CatalogError>();
        return e.code;
      },
    });
    expectTypeOf(result).toEqualTypeOf<string>();
  });

  it("gives the union of what the handlers return", () => {
    const error = {} as CatalogError;
    const result = matchError(error, { conflict: () => 1, _: () => null });
    expectTypeOf(result).toEqualTypeOf<number | null>();
  });

  it("refuses a missing handler, and one that no error needs", () => {
    const error = {} as PlainError;
    // @ts-expect-error conflict has no handler
    matchError(error, { unauthorized: () => 0, internal_error: () => 0, ...transport });
    // @ts-expect-error no error has this code
    matchError(error, { confict: () => 0, _: () => 0 });
  });

  it("hands out no member of another error", () => {
    const error = {} as CatalogError;
    matchError(error, {
      // @ts-expect-error no member of these details
      token_expired: (e) => e.details.limit,
      _: () => undefined,
    });
  });
});

expectTypeOf<Arm<ErrorMap, "nope">>().toEqualTypeOf<never>();
