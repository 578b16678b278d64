import { expect, test } from "vitest";
import { RetryBudget } from "./retry-budget.js";

const ORIGIN = "https://api.example";

test("is full at first, and never below nothing nor above full", () => {
  const budget = new RetryBudget();
  expect(budget.of(ORIGIN)).toBe(100);
  budget.succeed(ORIGIN);
  expect(budget.of(ORIGIN)).toBe(100);
  budget.spend(ORIGIN, 95);
  budget.succeed(ORIGIN);
  expect(budget.of(ORIGIN)).toBe(6);
  budget.spend(ORIGIN, 10);
  expect(budget.of(ORIGIN)).toBe(0);
  expect(budget.of("https://other.example")).toBe(100);
});

test("forgets the origin that was not called for longest", () => {
  const budget = new RetryBudget();
  for (let number = 0; number < 1000; number++) budget.spend(`https://${number}.example`, 10);
  budget.succeed("https://0.example");
  budget.spend("https://1000.example", 10);
  expect(budget.of("https://0.example")).toBe(91);
  expect(budget.of("https://1.example")).toBe(100);
  expect(budget.of("https://2.example")).toBe(90);
});
