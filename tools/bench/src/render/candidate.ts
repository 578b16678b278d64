import type { ErrorShape } from "../made-up/error-shape.js";
import type { Problem } from "./problems.js";

/** A candidate that is ready. */
export interface Loaded<T> {
  /** What it takes, of a problem; that is not measured. */
  input(problem: Problem): T;
  /** The text of the body. */
  render(input: T): string;
}

/** One way of writing the body of a problem. */
export interface Candidate<T = unknown> {
  /** Writes into a folder what must be generated before anything can be loaded. */
  readonly prepare?: (errors: readonly ErrorShape[], folder: string) => Promise<void>;
  readonly load: (errors: readonly ErrorShape[], folder: string) => Promise<Loaded<T>>;
}
