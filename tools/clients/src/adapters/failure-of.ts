import { expect } from "vitest";

/** What a call throws. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (given) => expect.fail(`no failure, but ${JSON.stringify(given)}`),
    (thrown: unknown) => thrown,
  );
}
