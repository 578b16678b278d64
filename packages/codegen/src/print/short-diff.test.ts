import { describe, expect, test } from "vitest";
import { shortDiff } from "./short-diff.js";

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join("");

describe("a short diff", () => {
  test("shows what differs, with a line around it", () => {
    const before = lines(1, 9);
    expect(shortDiff(before, before.replace("line 5", "other"), 20)).toEqual([
      "@@ -4,3 +4,3 @@",
      " line 4",
      "-line 5",
      "+other",
      " line 6",
    ]);
  });

  test("is empty for equal texts", () => {
    expect(shortDiff("a\n", "a\n", 20)).toEqual([]);
  });

  test("is cut where it is long", () => {
    const diff = shortDiff(lines(1, 30), lines(101, 130), 10);
    expect(diff).toHaveLength(10);
    expect(diff.at(-1)).toBe("  … and 52 more lines");
  });

  test("gives up where nearly all differs", () => {
    expect(shortDiff(lines(1, 2000), lines(5001, 7000), 10)).toEqual(["  … most lines differ"]);
  });

  test("cuts long lines, and shows nothing that a terminal obeys", () => {
    const [, removed, added] = shortDiff(`${"x".repeat(500)}\n`, "\u001b[31mred\u001b[0m\n", 10);
    expect(removed).toHaveLength(120);
    expect(added).toBe("+red");
  });
});
