/** How long something may take. */
export interface TimeLimits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The longest wait that a timer can hold; beyond it `setTimeout` fires at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;

/** What the work comes to; undefined when the time is up or the signal says so first. Leaves no timer, no listener. */
export function beforeLimits<T>(work: Promise<T>, { timeoutMs, signal }: TimeLimits): Promise<T | undefined> {
  let end = ignore;
  return new Promise<T | undefined>((resolve, reject) => {
    const stop = (): void => resolve(undefined);
    const timer = setTimeout(stop, Math.min(timeoutMs, MAX_TIMER_MS));
    signal?.addEventListener("abort", stop);
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    };
    if (signal?.aborted) stop();
    work.then(resolve, reject);
  }).finally(end);
}

/** For what may fail without anybody minding. */
export function ignore(): void {}
