import type { Members } from "@org/errors-types/runtime";

/** A JSON object whose members nobody has checked. */
export interface JsonObject {
  readonly [member: string]: unknown;
}

/**
 * What a response said about its error, not checked against the contract yet. Members that are undefined are absent. What is
 * settled afterwards is settled in place: nobody else has the reading, and for a copy that members are added to, engines
 * take microseconds.
 */
export interface Reading {
  /** What stood in the places of the code, in the order of the template; undefined where nothing usable did. */
  readonly codes?: readonly (string | number | undefined)[] | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  type?: string | undefined;
  readonly instance?: string | undefined;
  readonly traceId?: string | undefined;
  readonly help?: string | undefined;
  /** In milliseconds. */
  retryAfterMs?: number | undefined;
  details?: Members | undefined;
  /** Field errors: of each, `pointer`, `rule`, `message` and `params` count. */
  fields?: readonly Reading[] | undefined;
  /** Where a field error is: a JSON Pointer (RFC 6901); absent is the whole document. */
  readonly pointer?: string | undefined;
  readonly rule?: string | undefined;
  readonly message?: string | undefined;
  readonly params?: Members | undefined;
}
