import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiNames, dialectName, errorNames, isUsableName } from "./names.js";

const code = fc.stringMatching(/^[a-z][a-z0-9_]{0,62}$/);

describe("errorNames", () => {
  it.each([
    ["token_expired", "TokenExpiredError", "TokenExpiredDetails", "tokenExpired", "isTokenExpired"],
    ["conflict", "ConflictError", "ConflictDetails", "conflict", "isConflict"],
    ["internal_error", "InternalError", "InternalDetails", "internalError", "isInternalError"],
    ["error", "ErrorError", "ErrorDetails", "error", "isError"],
    ["http_2_reset", "Http2ResetError", "Http2ResetDetails", "http2Reset", "isHttp2Reset"],
    ["odd__code_", "OddCodeError", "OddCodeDetails", "oddCode", "isOddCode"],
  ])("%s", (written, type, details, factory, guard) => {
    expect(errorNames(written)).toEqual({ type, details, factory, guard });
  });

  it("gives identifiers for every code", () => {
    fc.assert(
      fc.property(code, (written) => {
        for (const name of Object.values(errorNames(written))) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
      }),
    );
  });
});

describe("apiNames", () => {
  it("names what is generated for one API", () => {
    expect(apiNames("disruptive")).toEqual({
      value: "disruptive",
      error: "DisruptiveError",
      errorMap: "DisruptiveErrorMap",
      errorOf: "DisruptiveErrorOf",
      unrecognized: "DisruptiveUnrecognized",
      wellFormed: "DisruptiveWellFormed",
      malformed: "DisruptiveMalformed",
      base: "DisruptiveErrorBase",
      fieldError: "DisruptiveFieldError",
    });
  });

  it.each([
    ["order-desk", "orderDesk", "OrderDeskError"],
    ["order_desk", "orderDesk", "OrderDeskError"],
    ["orderDesk", "orderDesk", "OrderDeskError"],
    ["v2", "v2", "V2Error"],
    ["legacy-error", "legacyError", "LegacyError"],
  ])("%s", (name, value, error) => {
    expect(apiNames(name)).toMatchObject({ value, error });
  });
});

describe("dialectName", () => {
  it("is a constant", () => {
    expect(dialectName("problem-details")).toBe("problemDetailsDialect");
  });
});

describe("isUsableName", () => {
  it.each([
    ["tokenExpired", true],
    ["fetch", true],
    ["type", true],
    ["delete", false],
    ["await", false],
    ["static", false],
    ["then", false],
    ["undefined", false],
    ["globalThis", false],
    ["TypeError", false],
    ["2fa", false],
    ["", false],
  ])("%s: %s", (name, usable) => {
    expect(isUsableName(name)).toBe(usable);
  });
});
