import { ApiError } from "@org/errors-types/runtime";
import { describe, expect, it } from "vitest";
import { matchError } from "./match-error.js";

type Coded = ApiError & { readonly code: "conflict" | "not_found" };
const error = (code: string): Coded => new ApiError({ code, status: 400 }) as Coded;

describe("matchError", () => {
  const handlers = { conflict: () => 1, not_found: (e: Coded) => e.code };

  it("calls the handler of the code", () => {
    expect(matchError(error("conflict"), handlers)).toBe(1);
    expect(matchError(error("not_found"), handlers)).toBe("not_found");
  });

  it("calls `_` for all others", () => {
    expect(matchError(error("not_found"), { conflict: () => 1, _: (e) => e.status })).toBe(400);
  });

  it("takes a handler that is undefined for none", () => {
    expect(matchError(error("conflict"), { conflict: undefined, _: () => "rest" } as never)).toBe("rest");
  });

  it.each(["toString", "constructor", "__proto__", "hasOwnProperty"])(
    "does not take %s of the prototype for a handler",
    (code) => {
      expect(matchError(error(code), { _: () => "rest" })).toBe("rest");
    },
  );

  it("throws when nobody handles it", () => {
    expect(() => matchError(error("gone"), handlers)).toThrow('no handler for "gone"');
  });
});
