import type { Members } from "@org/errors-types/runtime";

/** One violated input field, as a renderer sees it. */
export interface OutgoingField {
  /** JSON Pointer (RFC 6901); `""` is the whole document. */
  readonly pointer: string;
  readonly rule: string | undefined;
  /** How this API spells the rule on the wire, where it spells it differently. */
  readonly alias: string | undefined;
  readonly message: string | undefined;
  readonly params: Members | undefined;
}

/** An error about to be sent: everything a body template may print, each member of its type. */
export interface Outgoing {
  /**
   * The same object at every occurrence of an error in an API, as long as nobody gave it another title, type or help:
   * code, status, help, attributes and the like are the same then, too.
   */
  readonly kind?: object | undefined;
  readonly code: string;
  /** How this API spells the code on the wire, where it spells it differently. */
  readonly alias: string | number | undefined;
  /** The status of the error itself, also where the dialect sends every response with another one. */
  readonly status: number;
  /** The reason phrase of the status (RFC 9110, section 15). */
  readonly statusText: string;
  readonly title: string;
  readonly type: string;
  readonly help: string | undefined;
  readonly detail: string | undefined;
  readonly instance: string | undefined;
  readonly traceId: string | undefined;
  /** Milliseconds, 0 or more. */
  readonly retryAfterMs: number | undefined;
  readonly fields: readonly OutgoingField[];
  readonly details: Members;
  readonly attributes: Members;
}
