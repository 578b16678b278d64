/** What a value in a sample is: a member of the error, or a part of its one field error. */
export type Role =
  | "code"
  | "status"
  | "statusText"
  | "title"
  | "detail"
  | "type"
  | "instance"
  | "traceId"
  | "help"
  | "retryAfter"
  | "pointer"
  | "rule";

/** A value that a role is sought for. */
export interface Clue {
  /** The key that it has, as the tables have it. */
  readonly word: string;
  readonly value: unknown;
  readonly status: number | undefined;
}

/** How likely it is, from 0; the likeliest place of a role gets it. */
export type Likelihood = (clue: Clue) => number;

export type Scalar = string | number | boolean | null;
