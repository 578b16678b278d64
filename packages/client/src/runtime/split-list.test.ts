import { describe, expect, it } from "vitest";
import { splitList } from "./split-list.js";

describe("splitList", () => {
  it.each<[string | undefined, string[]]>([
    [undefined, [""]],
    ["", [""]],
    ["a", ["a"]],
    ["a, b ,c", ["a", "b", "c"]],
    ['a;x="1, 2";y, c', ['a;x=";y', "c"]],
    ['"a\\", b", c', ['"', "c"]],
    ['a, "open, c', ["a", ""]],
    [",a,", ["", "a", ""]],
  ])("%j → %j", (value, members) => {
    expect(splitList(value)).toEqual(members);
  });

  it("is quick on what makes expressions slow", () => {
    const started = performance.now();
    splitList(`"${'\\"'.repeat(20_000)}`);
    splitList('"a'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(300);
  });
});
