import type { ErrorShape } from "../made-up/error-shape.js";
import type { TagName } from "../made-up/made-up-catalog.js";

/** The code of a body that is an error of the contract, or its tag, with all members of their types; undefined for any other. */
export type Decide = (body: unknown) => string | undefined;

/** What a candidate has to know: the errors, and what tells them apart. */
export interface Contract {
  readonly errors: readonly ErrorShape[];
  readonly tag: TagName;
}

/** One way of telling which error a parsed body is. */
export interface Candidate {
  /** Writes into a folder what must be generated before anything can be loaded. */
  readonly prepare?: (contract: Contract, folder: string) => Promise<void>;
  readonly load: (contract: Contract, folder: string) => Promise<Decide>;
}
