import { describe, expect, test } from "vitest";
import { cellTexts, figures, withUnit } from "./figures.js";
import { printMarkdown } from "./print-markdown.js";
import { printSvg } from "./print-svg.js";
import { printText } from "./print-text.js";
import { cellOf, isReached, type Report } from "./report.js";

const spread = (median: number) => ({ median, lower: median - 0.1, upper: median + 0.1 });

const report: Report = {
  groups: [
    {
      title: "60 errors",
      columns: [
        { name: "valid", unit: "ns" },
        { name: "ready", unit: "ms" },
      ],
      rows: [
        { name: "Map", cells: [cellOf(50), cellOf(1.5)] },
        { name: "a|b", version: "1.2.3", cells: [{ value: spread(75), ratio: spread(1.5) }, undefined] },
        { name: "late", cells: [undefined, "not within 5 min"] },
      ],
    },
  ],
  verdicts: [
    { what: "valid", value: 1.5, most: 1.3, unit: "×", ahead: [] },
    { what: "small", value: 90, most: 100, unit: "B", ahead: ["zod"] },
    { what: "flat", value: 1, most: 1.2, unit: "×" },
  ],
  note: "Medians.",
};

describe("figures", () => {
  test.each([
    [0.277, "0.28"],
    [9.999, "10.00"],
    [12.34, "12.3"],
    [471.4, "471"],
    [12_345, "12,345"],
  ])("%d is %s", (value, text) => {
    expect(figures(value)).toBe(text);
  });

  test.each([
    [1.304, "×", "1.30×"],
    [0.0834, "×", "0.083×"],
    [63.7, "ns", "64 ns"],
    [3.58, "B", "3.58 B"],
    [1.234, "s", "1.23 s"],
    [270, "ms", "270 ms"],
    [12, "", "12"],
  ] as const)("%d %s is %s", (value, unit, text) => {
    expect(withUnit(value, unit)).toBe(text);
  });

  test("what was not measured is a dash", () => {
    expect(cellTexts(undefined, "ns")).toEqual(["–", ""]);
  });
});

describe("a goal", () => {
  test.each([
    [{ value: 1.3, most: 1.3 }, true],
    [{ value: 1.31, most: 1.3 }, false],
    [{ value: 1, most: 1.3, ahead: [] }, true],
    [{ value: 1, most: 1.3, ahead: ["zod"] }, false],
    [{ value: Number.NaN, most: 1.3 }, false],
  ])("%j is reached: %s", (given, reached) => {
    expect(isReached({ what: "it", unit: "×", ...given })).toBe(reached);
  });
});

test("as text: a column of ratios only where there are some", () => {
  expect(printText(report)).toBe(
    [
      "60 errors  valid                                ready",
      "Map        50 ns                              1.50 ms",
      "a|b 1.2.3  75 ns  1.50× (1.40–1.60)                 –",
      "late           –                     not within 5 min",
      "",
      "Medians.",
      "",
      "valid: 1.50× of 1.30×, nobody is ahead: MISSED",
      "small: 90 B of 100 B, zod ahead: MISSED",
      "flat: 1.00× of 1.20×: reached",
      "",
    ].join("\n"),
  );
});

test("as Markdown: what is no table is escaped", () => {
  expect(printMarkdown(report)).toBe(
    [
      "| 60 errors | valid | ready |",
      "| --- | ---: | ---: |",
      "| Map | 50 ns | 1.50 ms |",
      "| a\\|b 1.2.3 | 75 ns, 1.50× (1.40–1.60) | – |",
      "| late | – | not within 5 min |",
      "",
      "| goal | at most | measured |  |",
      "| --- | ---: | ---: | ---: |",
      "| valid | 1.30× | 1.50× | missed |",
      "| small | 100 B | 90 B | missed, zod ahead |",
      "| flat | 1.20× | 1.00× | reached |",
      "",
    ].join("\n"),
  );
});

describe("as a chart", () => {
  const withNames = (...names: string[]): Report => ({
    ...report,
    groups: [
      {
        title: "t",
        columns: [{ name: "c", unit: "ns" }],
        rows: names.map((name, index) => ({ name, cells: [cellOf(10 ** index)] })),
      },
    ],
  });
  const widthsOf = (svg: string) =>
    [...svg.matchAll(/<rect x="\d+"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

  test("every text is encoded", () => {
    const svg = printSvg('<script>"&', withNames("<b>&'\"</b>\u0000\ud800"));
    expect(svg).toContain("<title>&lt;script&gt;&quot;&amp;</title>");
    expect(svg).toContain("&lt;b&gt;&amp;&#39;&quot;&lt;/b&gt;\ufffd\ufffd");
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).not.toContain("\u0000");
  });

  test("bars are as long as what they stand for", () => {
    const [short, long] = widthsOf(printSvg("t", withNames("a", "b")));
    expect(long! / short!).toBeCloseTo(10, 1);
  });

  test("where they differ too much, as long as its logarithm, and that is said", () => {
    const svg = printSvg("t", withNames("a", "b", "c"));
    const [first, second, third] = widthsOf(svg) as [number, number, number];
    expect(svg).toContain("(logarithmic)");
    expect(second - first).toBeCloseTo(third - second, 0);
  });

  test("what was not measured has no bar, and nothing has no chart", () => {
    expect(widthsOf(printSvg("t", report))).toHaveLength(3);
    expect(widthsOf(printSvg("t", { ...report, groups: [] }))).toHaveLength(0);
  });
});
