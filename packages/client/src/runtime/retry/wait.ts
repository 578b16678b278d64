import { beforeLimits, ignore } from "../before-limits.js";

/**
 * Resolves after a time, never earlier; rejects with the reason of the signal as soon as it is aborted. Leaves no timer
 * and no listener.
 */
export async function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  const until = performance.now() + delayMs;
  // one of its own: whoever waits for a promise is kept by it
  const never = new Promise<never>(ignore);
  signal.throwIfAborted();
  // a timer counts whole milliseconds, and may fire up to one too early
  for (let restMs = delayMs; restMs > 0; restMs = until - performance.now()) {
    await beforeLimits(never, { timeoutMs: Math.ceil(restMs), signal });
    signal.throwIfAborted();
  }
}
