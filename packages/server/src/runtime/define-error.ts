import type { ApiError, RetryRule } from "@org/errors-types/runtime";
import { requireVersion } from "@org/errors-types/version";
import { checkCall } from "./check-call.js";
import { concealed } from "./concealed.js";
import type { ErrorFactory, ErrorOptions, NoDetails } from "./error-factory.js";
import { fillDetail } from "./fill-detail.js";
import type { Constants } from "./made-error.js";
import { newError } from "./new-error.js";
import { VERSION } from "./version.js";
import { withMessages } from "./with-messages.js";

// once, where every server comes by: an import for its effect alone would be dropped by bundlers
requireVersion("@org/errors-server", VERSION);

/** The constants of an error; generated. */
export interface ErrorDefinition<E extends { readonly code: string }, D> {
  readonly code: E["code"];
  readonly status: number;
  readonly title: string;
  /** More general errors, nearest first. */
  readonly refines?: readonly string[];
  /** What happened: a constant, or made from the details. */
  readonly detail?: string | ((details: D) => string);
  /** Whether the same request may be sent again. Default: never. */
  readonly retry?: RetryRule;
  /** Members of the details that never leave the process: neither rendered nor logged. */
  readonly redact?: readonly string[];
  /** Field rule → message of a field error that has none. */
  readonly messages?: Readonly<Record<string, string>>;
  /** Members that the details must have. */
  readonly required?: readonly string[];
}

/** The definition as the factories use it: the types of its error no longer matter. */
export type AnyErrorDefinition = ErrorDefinition<{ readonly code: string }, never>;

/** The factory of an error. Cheap: all else is done when the first error is made. */
export function defineError<E extends { readonly code: string }, D = NoDetails>(
  definition: ErrorDefinition<E, D>,
): ErrorFactory<E, D> {
  const made: Constants[] = [];
  function factory(details?: unknown, options?: ErrorOptions): Error {
    const call = checkCall(definition, details, options);
    const given = call.options;
    const detail = given?.detail ?? fillDetail(definition, call.details, call.complete);
    const filled = given?.detail === undefined && (detail !== undefined || definition.detail === undefined);
    const stacked = given?.stack ?? definition.status >= 500;
    const way = (filled ? 1 : 0) + (stacked ? 2 : 0);
    made[way] ??= constantsOf(definition, filled, stacked);
    const error = newError(made[way], detail, factory);
    const own = error as { -readonly [Name in keyof ApiError]: ApiError[Name] };
    if (detail !== undefined) own.detail = detail;
    const members = call.details && concealed(call.details, definition.redact);
    if (members !== undefined) own.details = members;
    if (given !== undefined) setOptions(own, given, withMessages(call.fields, definition.messages));
    return error;
  }
  return Object.assign(factory, { code: definition.code }) as unknown as ErrorFactory<E, D>;
}

function setOptions(
  own: { -readonly [Name in keyof ApiError]: ApiError[Name] },
  { traceId, instance, retryAfterMs, cause }: ErrorOptions,
  fields: ErrorOptions["fields"],
): void {
  if (instance !== undefined) own.instance = instance;
  if (traceId !== undefined) own.traceId = traceId;
  if (retryAfterMs !== undefined) own.retryAfterMs = retryAfterMs;
  if (fields !== undefined) own.fields = fields;
  // Not enumerable, as `new Error(message, { cause })` has it.
  if (cause !== undefined) {
    Object.defineProperty(own, "cause", { value: cause, writable: true, configurable: true });
  }
}

/** In one order for all errors: they are then of one shape. */
function constantsOf(definition: AnyErrorDefinition, filled: boolean, stacked: boolean): Constants {
  const { code, status, title, detail, refines, retry } = definition;
  const text = typeof detail === "string" ? detail : undefined;
  return { code, status, title, detail: text, refines, retry, filled, stacked };
}
