import { beforeLimits, ignore } from "../before-limits.js";

/**
 * Resolves after a time, never earlier; rejects with the reason of the signal as soon as it is aborted. Leaves no timer
 * and no listener.
 */
export async function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  const until = performance.now() + delayMs;
  // one of its own: whoever waits for a promise is kept by it
  const never = new Promise<never>(ignore);
  // a timer counts whole milliseconds, and may fire up to one too early
  do {
    await beforeLimits(never, { timeoutMs: Math.ceil(until - performance.now()), signal });
    signal.throwIfAborted();
  } while (performance.now() < until);
}
