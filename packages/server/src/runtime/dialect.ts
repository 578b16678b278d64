import type { Outgoing } from "./outgoing.js";

/** How an error is spelled in a response. */
export interface Dialect {
  /** Media type of the body. */
  readonly mediaType: string;
  /** Every error is sent with this status; the body alone says that it is one. */
  readonly status?: number;
  /** The body as JSON text; undefined when the error lacks a member that the body must have. */
  readonly body: (error: Outgoing) => string | undefined;
  /** Header names as the dialect writes them; an undefined value is no header. */
  readonly headers?: (error: Outgoing) => Readonly<Record<string, string | undefined>>;
}
