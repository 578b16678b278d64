/** What a timer can wait for; it takes more for nothing. */
const MAX_MS = 2 ** 31 - 1;

/** @throws TypeError where `delayMs` is no time: a timer would take it for none. */
export function checkDelay(where: string, delayMs: number | undefined): void {
  if (delayMs === undefined || (typeof delayMs === "number" && delayMs >= 0 && delayMs <= MAX_MS)) return;
  const given = typeof delayMs === "string" ? JSON.stringify(delayMs) : String(delayMs);
  throw new TypeError(
    `${where}: \`delayMs\` must be a number of milliseconds from 0 to ${MAX_MS}, not ${given}.`,
  );
}

/** Ends after some time, or rejects with the reason of the signal as soon as it is aborted. Without a time: never by itself. */
export function pause(ms: number | undefined, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason);
    const timer = ms === undefined ? undefined : setTimeout(done, ms);
    function done(): void {
      signal?.removeEventListener("abort", aborted);
      resolve();
    }
    function aborted(): void {
      clearTimeout(timer);
      reject(signal?.reason);
    }
    signal?.addEventListener("abort", aborted, { once: true });
  });
}
