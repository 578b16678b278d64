import { describe, expect, it } from "vitest";
import { splitList } from "./split-list.js";

describe("splitList", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["a", ["a"]],
    ["a, b ,c", ["a", "b", "c"]],
    ['"a, b", c', ['"a, b"', "c"]],
    ['"a\\", b", c', ['"a\\", b"', "c"]],
    ['"open, c', ['"open, c']],
    [",,a,,", ["a"]],
  ])("%j → %j", (value, members) => {
    expect(splitList(value)).toEqual(members);
  });
});
