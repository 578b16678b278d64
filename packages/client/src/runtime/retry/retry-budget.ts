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
    this.#set(origin, Math.max(0, this.of(origin) - tokens));
  }

  succeed(origin: string): void {
    if (this.of(origin) < FULL) this.#set(origin, this.of(origin) + 1);
  }

  #set(origin: string, tokens: number): void {
    this.#tokens.delete(origin);
    if (tokens < FULL) this.#tokens.set(origin, tokens);
    if (this.#tokens.size > MAX_ORIGINS) this.#tokens.delete(this.#tokens.keys().next().value as string);
  }
}
