import { ApiError, brand } from "@org/errors-types/runtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineGuard } from "./define-guard.js";

const isUnauthorized = defineGuard<"unauthorized", never>("unauthorized", "token_expired invalid_token");
const isConflict = defineGuard<"conflict", never>("conflict");

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const throwing = {
  [brand]: true,
  get code(): string {
    throw new Error("no");
  },
};
const everythingThrows = new Proxy(
  {},
  {
    get() {
      throw new Error("no");
    },
    has() {
      throw new Error("no");
    },
    getPrototypeOf() {
      throw new Error("no");
    },
  },
);

describe("a guard", () => {
  it.each<[string, unknown, boolean]>([
    ["its code", new ApiError({ code: "unauthorized", status: 401 }), true],
    ["a code that refines it", new ApiError({ code: "token_expired", status: 401 }), true],
    ["whatever the status", new ApiError({ code: "invalid_token", status: 500 }), true],
    ["an error of another copy", { [brand]: true, code: "unauthorized" }, true],
    ["an unrecognized error", new ApiError({ code: "unauthorized", status: 401, recognized: false }), true],
    ["wrong details", new ApiError({ code: "token_expired", status: 401, detailsValid: false }), false],
    ["another code", new ApiError({ code: "conflict", status: 409 }), false],
    ["both codes in one", new ApiError({ code: "token_expired invalid_token", status: 401 }), false],
    ["no brand", { code: "unauthorized" }, false],
    ["no code", { [brand]: true }, false],
    ["null", null, false],
    ["undefined", undefined, false],
    ["a text", "unauthorized", false],
    ["an Error", new Error("unauthorized"), false],
    ["a throwing getter", throwing, false],
    ["a proxy", everythingThrows, false],
    ["a revoked proxy", revoked, false],
  ])("%s", (_, value, expected) => {
    expect(isUnauthorized(value)).toBe(expected);
  });

  it("without refinements knows its own code only", () => {
    expect(isConflict(new ApiError({ code: "conflict", status: 409 }))).toBe(true);
    expect(isConflict(new ApiError({ code: "", status: 409 }))).toBe(false);
    expect(isConflict({ [brand]: true, code: undefined })).toBe(false);
  });

  it("is total", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isConflict(value)).toBe(false);
      }),
    );
  });
});
