import { describe, expect, it } from "vitest";
import { allFit, fitsIn, membersOf } from "./check-details.js";
import { isInteger, isText } from "./checks.js";

const checks = { limit: isInteger, "unit?": isText };

describe("the members of details", () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ["all there", { limit: 5, unit: "MB" }, []],
    ["an optional one missing", { limit: 5 }, []],
    ["an optional one wrong", { limit: 5, unit: 7 }, ["unit"]],
    ["a required one missing", { unit: "MB" }, ["limit"]],
    ["a required one wrong", { limit: "5", unit: "MB" }, ["limit"]],
    ["both wrong", { limit: "5", unit: 7 }, ["limit", "unit"]],
    ["unknown ones", { limit: 5, more: [1] }, []],
    ["one that is undefined", { limit: undefined }, ["limit"]],
    ["one that is inherited", Object.create({ limit: 5 }), ["limit"]],
  ])("%s", (_, details, wrong) => {
    const members = membersOf(checks);
    expect(members.filter((member) => !fitsIn(details, member)).map(([name]) => name)).toEqual(wrong);
    expect(allFit(details, members)).toBe(wrong.length === 0);
  });

  it("are not what every object inherits", () => {
    const inherited = { constructor: () => true, toString: () => true } as Record<string, () => boolean>;
    for (const member of membersOf(inherited)) expect(fitsIn({}, member)).toBe(false);
  });

  it("may be absent where their name says so", () => {
    expect(membersOf(checks)).toEqual([
      ["limit", isInteger, false],
      ["unit", isText, true],
    ]);
  });
});
