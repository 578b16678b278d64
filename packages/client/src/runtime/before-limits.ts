/** How long something may take. */
export interface TimeLimits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The longest wait that a timer can hold; beyond it `setTimeout` fires at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;

/** Resolves when the work is done or has failed, the time is up or the signal says so. Leaves no timer, no listener. */
export async function beforeLimits(work: Promise<unknown>, { timeoutMs, signal }: TimeLimits): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: () => void = ignore;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
    timer = setTimeout(resolve, Math.min(timeoutMs, MAX_TIMER_MS));
    signal?.addEventListener("abort", stop);
    if (signal?.aborted) resolve();
  });
  await Promise.race([work, stopped]).catch(ignore);
  clearTimeout(timer);
  signal?.removeEventListener("abort", stop);
}

/** For what may fail without anybody minding. */
export function ignore(): void {}
