/** What a new origin has. */
const FULL = 100;

/** Origins that are remembered: a program that calls more forgets the one it has not called for longest. */
const MAX_ORIGINS = 1000;

/**
 * How many retries each origin may still have: every retry takes some tokens, every success gives one back. While a
 * service is down for all, its clients thus stop to multiply the load by the number of their attempts.
 */
export class RetryBudget {
  readonly #tokens = new Map<string, number>();

  /** From 0 to 100. */
  of(origin: string): number {
    return this.#tokens.get(origin) ?? FULL;
  }

  spend(origin: string, tokens: number): void {
    const left = Math.max(0, this.of(origin) - tokens);
    // to the end of the order in which they are forgotten; a full one is as if it had never been called
    this.#tokens.delete(origin);
    if (left < FULL) this.#tokens.set(origin, left);
    if (this.#tokens.size > MAX_ORIGINS) this.#tokens.delete(this.#tokens.keys().next().value as string);
  }

  succeed(origin: string): void {
    this.spend(origin, -1);
  }
}
