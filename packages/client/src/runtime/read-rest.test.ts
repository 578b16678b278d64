import { describe, expect, it } from "vitest";
import { rest } from "./read-rest.js";

describe("rest", () => {
  it("takes the members that are not named", () => {
    expect(rest({ type: "a", limit: 5, region: { name: "eu" }, none: null }, ["type", "title"])).toEqual({
      limit: 5,
      region: { name: "eu" },
      none: null,
    });
  });

  it("is undefined when none is left", () => {
    expect(rest({ type: "a" }, ["type"])).toBeUndefined();
    expect(rest({}, [])).toBeUndefined();
    expect(rest(Object.create({ inherited: 1 }), [])).toBeUndefined();
  });

  it("takes dangerous names as plain data", () => {
    const body = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1, "toString": "x" }');
    const members = rest(body, ["type"])!;
    expect(Object.keys(members)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.getPrototypeOf(members)).toBe(Object.prototype);
    expect(members.polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
