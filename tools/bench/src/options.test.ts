import { describe, expect, test } from "vitest";
import type { Measure } from "./measure.js";
import { measures } from "./measures.js";
import { parseOptions } from "./options.js";
import { printList } from "./report/print-list.js";

const measure = (name: string, candidates: readonly string[]): Measure => ({
  name,
  what: "what it costs",
  against: "others",
  goal: "none",
  takes: "1 s",
  candidates,
  run: () => Promise.reject(new Error("It was run.")),
});

const ALL = [measure("guard", ["ours", "zod"]), measure("size", ["ours", "ky"])];
const parse = (...args: string[]) => parseOptions(args, ALL);
const namesOf = (...args: string[]) => parse(...args).measures.map(({ name }) => name);

describe("options", () => {
  test("everything, thoroughly, where nothing is said", () => {
    expect(parse()).toEqual({
      measures: ALL,
      quick: false,
      markdown: false,
      check: false,
      list: false,
      help: false,
    });
  });

  test("what was asked for", () => {
    const args =
      "guard --errors 60,1000 --only zod --only ours --quick --check --markdown --into a.md --json a.json --svg charts";
    expect(parse(...args.split(" "))).toMatchObject({
      measures: [ALL[0]],
      errors: [60, 1000],
      only: ["zod", "ours"],
      quick: true,
      check: true,
      markdown: true,
      into: "a.md",
      json: "a.json",
      svg: "charts",
    });
  });

  test("two dashes that pnpm hands on are nothing", () => {
    expect(parse("--", "guard", "--quick")).toEqual(parse("guard", "--quick"));
  });

  test("measures come in the order of the list, each once", () => {
    expect(namesOf("size", "guard", "size")).toEqual(["guard", "size"]);
  });

  test.each([
    [["guards"], "Unknown measure guards: expected one of guard, size"],
    [["toString"], "Unknown measure toString"],
    [["guard", "--only", "ky"], "--only ky: expected a candidate of guard: ours, zod"],
    [["--errors", "9"], "--errors 9: expected whole numbers from 10 to 100,000"],
    [["--errors", "60,"], "--errors : expected whole numbers"],
    [["--errors", "1e9"], "--errors 1e9: expected"],
    [["--errors", "60.5"], "--errors 60.5: expected"],
    [["--slow"], "--slow"],
  ])("%j is refused", (args, message) => {
    expect(() => parse(...args)).toThrow(message);
  });
});

describe("the list of measures", () => {
  test("has each name once", () => {
    const names = measures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("says of each what, against what, and what was agreed on", () => {
    expect(printList([ALL[1]!])).toBe(
      [
        "size: what it costs",
        "  against  others",
        "  goal     none",
        "  takes    1 s",
        "  --only   ours, ky",
        "",
      ].join("\n"),
    );
  });
});
