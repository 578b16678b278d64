import type { Members } from "@org/errors-types/runtime";
import { describe, expect, it } from "vitest";
import { optional, ownMember, required } from "./check-details.js";
import type { DetailsCheck } from "./define-api.js";
import { defined } from "./defined.js";

const check: DetailsCheck = ({ limit, unit }, partial) =>
  required(limit, "integer", partial) && optional(unit, "string");

describe("the members of details", () => {
  it.each<[string, Members, boolean, Members | undefined]>([
    ["all there", { limit: 5, unit: "MB" }, true, { limit: 5, unit: "MB" }],
    ["an optional one missing", { limit: 5 }, true, { limit: 5 }],
    ["an optional one wrong", { limit: 5, unit: 7 }, false, { limit: 5 }],
    ["an optional one that is null", { limit: 5, unit: null }, false, { limit: 5 }],
    ["a required one missing", { unit: "MB" }, false, { unit: "MB" }],
    ["a required one missing, an optional one wrong", { unit: 7 }, false, undefined],
    ["a required one wrong", { limit: "5", unit: "MB" }, false, { unit: "MB" }],
    ["both wrong", { limit: "5", unit: 7 }, false, undefined],
    ["unknown ones", { limit: 5, more: [1] }, true, { limit: 5, more: [1] }],
    ["one that is undefined", { limit: undefined, more: 1 }, false, { more: 1 }],
  ])("%s", (_, given, fitting, kept) => {
    expect(check(given)).toBe(fitting);
    expect(defined(given, check)).toEqual(kept);
  });

  it("are wrong or not whatever else there is", () => {
    const many: DetailsCheck = ({ a, b, c }, partial) =>
      required(a, "string", partial) && required(b, "string", partial) && optional(c, "string");
    expect(defined({ a: 1, b: "b", c: 1, d: 1 }, many)).toEqual({ b: "b", d: 1 });
  });
});

describe("a member that every object inherits something under", () => {
  it.each(["constructor", "toString", "__proto__"])("%s", (name) => {
    expect(ownMember({}, name)).toBeUndefined();
    const given = JSON.parse(`{ "${name}": 7 }`) as Members;
    expect(ownMember(given, name)).toBe(7);
    const inherits: DetailsCheck = (details) => optional(ownMember(details, name), "string");
    expect(inherits({})).toBe(true);
    expect(defined(given, inherits)).toBeUndefined();
    expect(Object.keys(defined(given) ?? {})).toEqual([name]);
  });
});
