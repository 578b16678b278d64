import { expect, test } from "vitest";
import { printText } from "../report/print-text.js";
import { isCell, isReached } from "../report/report.js";
import type { Measurement } from "./measure-server.js";
import { reportOf } from "./report-of-servers.js";

const measurement: Measurement = {
  name: "node",
  rounds: [
    { constant: 10, error: 14 },
    { constant: 20, error: 24 },
    { constant: 10, error: 13 },
  ],
  bytes: { constant: 300, error: 307 },
};

test("ratios are those of each round, not of the medians", () => {
  const [row] = reportOf([measurement]).groups[0]!.rows;
  const [constant, error, own] = row!.cells.filter(isCell);
  expect(constant?.value.median).toBe(10);
  expect(error?.value.median).toBe(14);
  expect(error?.ratio).toEqual({ median: 1.3, lower: 1.25, upper: 1.35 });
  expect(own).toBeUndefined();
});

test.each([
  ["node", 13, [true]],
  ["node", 13.1, [false]],
  ["express", 10.1, [false]],
  ["koa", 99, []],
] as const)("%s with %d of 10 µs: %s", (name, error, reached) => {
  const rounds = [{ constant: 10, error }];
  expect(reportOf([{ ...measurement, name, rounds }]).verdicts.map(isReached)).toEqual(reached);
});

test("an error is compared with the framework's own too", () => {
  const rounds = [{ constant: 10, error: 20, own: 16 }];
  const [own] = reportOf([{ ...measurement, name: "koa", rounds }]).verdicts;
  expect(own).toEqual({ what: "koa: an error by the framework's own", value: 1.25, most: 1, unit: "×" });
});

test("responses of another size are not compared", () => {
  const unequal = { ...measurement, bytes: { constant: 300, error: 370 } };
  expect(() => reportOf([unequal])).toThrow("node: the responses differ by 70 bytes.");
});

test("the table", () => {
  const express: Measurement = {
    name: "express",
    rounds: [{ constant: 10, error: 12, own: 25 }],
    bytes: { constant: 300, error: 307, own: 400 },
  };
  const [table, , goals] = printText(reportOf([measurement, express])).split("\n\n");
  expect(table).toMatch(
    /^express \S+ +10 µs +12 µs +1\.20× \(1\.20–1\.20\) +25 µs +2\.50× \(2\.50–2\.50\)$/m,
  );
  expect(table).toMatch(/^node:http \S+ +10 µs +14 µs +1\.30× \(1\.25–1\.35\) +–$/m);
  expect(goals).toBe(
    [
      "node:http: an error by a constant 200: 1.30× of 1.30×: reached",
      "express: an error by a constant 200: 1.20× of 1.00×: MISSED",
      "express: an error by the framework's own: 0.48× of 1.00×: reached",
      "",
    ].join("\n"),
  );
});
