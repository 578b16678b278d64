/**
 * Resolves after a time, never earlier; rejects with the reason of the signal as soon as it is aborted. Leaves no timer
 * and no listener.
 */
export function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const until = performance.now() + delayMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    // a timer counts whole milliseconds, and may fire up to one too early
    const look = (): void => {
      const restMs = until - performance.now();
      if (restMs > 0) {
        timer = setTimeout(look, Math.ceil(restMs));
        return;
      }
      signal.removeEventListener("abort", stop);
      resolve();
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener("abort", stop, { once: true });
    look();
  });
}
