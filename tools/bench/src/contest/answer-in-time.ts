import { setTimeout as wait } from "node:timers/promises";
import type { Child } from "../child-process.js";

/** How Node.js says that something is used up, and how a table does. */
const USED_UP: readonly (readonly [RegExp, string])[] = [
  [/Maximum call stack size exceeded/, "out of stack"],
  [/heap out of memory/, "out of memory"],
];

/** What a child said, or why it said nothing. */
export type Answer<T> = { readonly said: T } | { readonly why: string };

/**
 * Ends the child where it does not answer in time.
 *
 * @throws Error where it ends for another reason than that its stack or memory is used up.
 */
export async function answerInTime<T>(child: Child, patienceMs: number): Promise<Answer<T>> {
  const answered = new AbortController();
  const late = wait(patienceMs, undefined, { signal: answered.signal }).then((): Answer<T> => {
    child.stop();
    return { why: `not within ${patienceMs / 60_000} min` };
  });
  try {
    return await Promise.race([child.answer<T>().then((said) => ({ said })), late]);
  } catch (error) {
    const [, why] = USED_UP.find(([said]) => said.test((error as Error).message)) ?? [];
    if (why === undefined) throw error;
    return { why };
  } finally {
    answered.abort();
    late.catch(() => undefined);
  }
}
