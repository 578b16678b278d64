/** What vitest and Jest give to a matcher as `this`, as far as it is used. */
export interface MatcherContext {
  readonly isNot?: boolean | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: each has a type of its own for what compares
  equals(a: unknown, b: unknown, testers?: any): boolean;
  readonly customTesters?: readonly unknown[];
  readonly utils: {
    matcherHint(name: string, received?: string, expected?: string, options?: object): string;
    printReceived(value: unknown): string;
    printExpected(value: unknown): string;
    diff(expected: unknown, received: unknown): string | null | undefined;
    readonly iterableEquality?: unknown;
    readonly subsetEquality?: unknown;
  };
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}
