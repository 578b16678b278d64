import type { ErrorShape } from "./error-shape.js";

/** The code of a body that is an error of the contract, with all members of their types; undefined for any other. */
export type Decide = (body: unknown) => string | undefined;

/** One way of telling which error a parsed body is. */
export interface Candidate {
  /** The package whose version is printed; none of what is written or generated here. */
  readonly package?: string;
  /** Writes into a folder what must be generated before anything can be loaded. */
  readonly prepare?: (errors: readonly ErrorShape[], folder: string) => Promise<void>;
  readonly load: (errors: readonly ErrorShape[], folder: string) => Promise<Decide>;
}
