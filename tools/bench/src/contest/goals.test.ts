import { describe, expect, test } from "vitest";
import type { Contest } from "./contest.js";
import { verdictsOf } from "./goals.js";
import { inOrder } from "./in-order.js";
import { groupsOf } from "./report-of-contest.js";
import type { Measurement } from "./run-contest.js";

const entry = { load: async () => undefined };

const contest: Contest = {
  name: "c",
  title: "contest",
  tasks: ["a", "few"],
  candidates: { base: entry, ours: entry, peer: { ...entry, package: "zod" }, late: entry },
  base: "base",
  goals: [{ candidate: "ours", tasks: ["a"], most: 1.3, against: ["peer", "late"] }],
  flat: { task: "few", most: 1.2 },
  open: async () => ({}),
};

const measured = (name: string, errors: number, a: number[], few: number[] = a): Measurement => ({
  name,
  errors,
  ready: a.length === 0 ? "not within 5 min" : 1,
  rounds: { a, few },
});

const small = [
  measured("base", 60, [10, 20, 10]),
  measured("ours", 60, [12, 30, 12]),
  measured("peer", 60, [11, 40, 13]),
  measured("late", 60, []),
];

describe("what the goals say", () => {
  test("ratios are those of each round", () => {
    expect(verdictsOf(contest, small)).toEqual([
      { what: "contest, 60 errors: a, ours", value: 1.2, most: 1.3, unit: "×", ahead: [] },
    ]);
  });

  test("who is better is named; who was late is not", () => {
    const [, ours, , late] = small;
    const better = [small[0]!, ours!, measured("peer", 60, [5, 5, 5]), late!];
    expect(verdictsOf(contest, better)[0]?.ahead).toEqual(["peer"]);
  });

  test("the largest catalog is compared with the smallest", () => {
    const large = [measured("base", 1000, [10]), measured("ours", 1000, [10], [15])];
    const [, , flat] = verdictsOf(contest, [...small, ...large]);
    expect(flat).toEqual({
      what: "contest, 1,000 errors by 60: few, ours",
      value: 1.25,
      most: 1.2,
      unit: "×",
    });
  });

  test("of what was not measured nothing is said", () => {
    expect(verdictsOf(contest, [measured("base", 60, [1]), measured("ours", 60, [])])).toEqual([]);
  });
});

describe("the table", () => {
  const [group] = groupsOf(contest, small);

  test("has a column for each task, and what it takes to be ready", () => {
    expect(group?.title).toBe("contest, 60 errors");
    expect(group?.columns.map(({ name }) => name)).toEqual(["a", "few", "ready in"]);
  });

  test("has no ratio of the base, and no figures of who was late", () => {
    expect(group?.rows[0]?.cells[0]).toEqual({ value: { median: 10, lower: 10, upper: 15 } });
    expect(group?.rows[3]?.cells).toEqual([undefined, undefined, "not within 5 min"]);
  });

  test("names the version of a package", () => {
    expect(group?.rows[2]?.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(group?.rows[0]).not.toHaveProperty("version");
  });
});

describe("the order of rounds", () => {
  test("nobody is always the first, and nobody always follows the same one", () => {
    const rounds = [0, 1, 2, 3, 4, 5].map((round) => inOrder(["a", "b", "c"], round).join(""));
    expect(rounds).toEqual(["abc", "acb", "cab", "cba", "bca", "bac"]);
  });

  test("of nothing is nothing", () => {
    expect(inOrder([], 3)).toEqual([]);
  });
});
