import { describe, expect, it } from "vitest";
import { genericError, listedAs, tablesOf } from "./api-tables.js";
import { optional } from "./check-details.js";
import { type ApiSpec, type DetailsCheck, defineApi } from "./define-api.js";
import { spelledAs } from "./spelled-as.js";

const retry = { strategy: "backoff", minDelayMs: 1 } as const;

const check: DetailsCheck = ({ by }) => optional(by, "string");

const spec: ApiSpec = {
  name: "a",
  dialect: { mediaType: "application/json", decide: () => undefined },
  errors: () => [
    { codes: "conflict=409 token_expired constructor" },
    { codes: "locked gone", retry, check },
    { codes: "not_found=404=410", retry, unlisted: true },
    { codes: "bad_request internal_error", unlisted: true },
  ],
};

describe("tablesOf", () => {
  const tables = tablesOf(spec);

  it("is built once for an API", () => {
    const { tables } = defineApi(spec);
    expect(tables()).toBe(tables());
  });

  it("knows what is listed, by its code", () => {
    expect(listedAs("conflict", tables)).toMatchObject({
      code: "conflict",
      generic: true,
      retry: undefined,
      check: undefined,
    });
    expect(listedAs("gone", tables)).toMatchObject({
      retry,
      generic: false,
      check,
    });
    for (const text of ["not_found", "409", "toString", "__proto__", ""]) {
      expect(listedAs(text, tables)).toBeUndefined();
    }
  });

  it("knows a listed code by its spellings only", () => {
    const spelled = tablesOf({ ...spec, codes: (codes) => spelledAs(codes, { Late: "token_expired" }) });
    expect(listedAs("Late", spelled)?.code).toBe("token_expired");
    expect(listedAs("conflict", spelled)?.code).toBe("conflict");
    expect(listedAs("token_expired", spelled)).toBeUndefined();
    expect(listedAs("not_found", spelled)).toBeUndefined();
  });

  it.each([
    [409, "conflict"],
    [404, "not_found"],
    [410, "not_found"],
    [418, "bad_request"],
    [599, "internal_error"],
    [0, "bad_request"],
  ])("knows what %i means", (status, code) => {
    expect(genericError(status, tables).code).toBe(code);
  });
});
