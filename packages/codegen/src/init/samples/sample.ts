/** A response with an error, as somebody has seen it. */
export interface Sample {
  /** Undefined where only the body is known. */
  readonly status: number | undefined;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** A JSON object or list. */
  readonly body: unknown;
}
