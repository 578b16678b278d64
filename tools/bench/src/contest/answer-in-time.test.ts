import { expect, test, vi } from "vitest";
import { answerInTime } from "./answer-in-time.js";

const child = (answer: () => Promise<unknown>) => ({
  answer: answer as <T>() => Promise<T>,
  ask: () => Promise.reject(new Error("Nobody asks.")),
  stop: vi.fn(),
});

test("what it says in time", async () => {
  expect(
    await answerInTime(
      child(async () => 7),
      60_000,
    ),
  ).toEqual({ said: 7 });
});

test("who is late is ended", async () => {
  const late = child(() => new Promise(() => {}));
  expect(await answerInTime(late, 60)).toEqual({ why: "not within 0.001 min" });
  expect(late.stop).toHaveBeenCalledOnce();
});

test.each([
  ["RangeError: Maximum call stack size exceeded\n    at compile", "out of stack"],
  ["FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory", "out of memory"],
])("%s", async (message, why) => {
  const ended = child(() => Promise.reject(new Error(`zod has ended.\n${message}`)));
  expect(await answerInTime(ended, 60_000)).toEqual({ why });
});

test("a wrong answer is no reason to leave somebody out", async () => {
  const wrong = child(() => Promise.reject(new Error("{} was taken for undefined")));
  await expect(answerInTime(wrong, 60_000)).rejects.toThrow("was taken for");
});
