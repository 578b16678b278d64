import { expect } from "vitest";

/** What was rejected and nobody caught, since `watchRejections`. */
const uncaught: unknown[] = [];
const note = (reason: unknown): void => {
  uncaught.push(reason);
};

export function watchRejections(): () => void {
  process.on("unhandledRejection", note);
  return () => process.off("unhandledRejection", note);
}

/** Nothing was left behind: no rejection, no member on a prototype. */
export async function expectUnharmed(): Promise<void> {
  // rejections are told of after the microtasks
  await new Promise((resolve) => setImmediate(resolve));
  expect(uncaught.splice(0)).toEqual([]);
  for (const prototype of [Object.prototype, Array.prototype, Error.prototype, Promise.prototype]) {
    expect(Object.keys(prototype)).toEqual([]);
    expect("polluted" in prototype).toBe(false);
  }
}
