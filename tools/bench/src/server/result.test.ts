import { expect, test } from "vitest";
import type { Measurement } from "./measure.js";
import { reachesGoal, resultOf } from "./result.js";
import { tableOf } from "./table.js";

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
  const { cpu, error, own } = resultOf(measurement, "20.20.2");
  expect(cpu.constant?.median).toBe(10);
  expect(cpu.error?.median).toBe(14);
  expect(error).toEqual({ median: 1.3, lower: 1.25, upper: 1.35 });
  expect(own).toBeUndefined();
});

test.each([
  ["node", 13.4, true],
  ["node", 13.6, false],
  ["express", 11.1, false],
  ["koa", 99, true],
] as const)("%s with %d of 10 µs: %s", (name, error, reached) => {
  const rounds = [{ constant: 10, error }];
  expect(reachesGoal(resultOf({ ...measurement, name, rounds }, "1"))).toBe(reached);
});

test("responses of another size are not compared", () => {
  const unequal = { ...measurement, bytes: { constant: 300, error: 340 } };
  expect(() => resultOf(unequal, "1")).toThrow("node: the responses differ by 40 bytes.");
});

test("the table", () => {
  const express = {
    name: "express",
    rounds: [{ constant: 10, error: 12, own: 25 }],
    bytes: { constant: 300, error: 307, own: 400 },
  } as const;
  expect(tableOf([resultOf(measurement, "20.20.2"), resultOf(express, "5.3.0")])).toBe(
    [
      "                   200 constant    error  ratio  half of all rounds   goal           own error",
      "node:http 20.20.2       10.0 µs  14.0 µs  1.30×        1.25 to 1.35  1.35×  reached          –",
      "express 5.3.0           10.0 µs  12.0 µs  1.20×        1.20 to 1.20  1.10×  MISSED       2.50×",
      "",
    ].join("\n"),
  );
});
