import { ApiError, type Members, type RetryRule } from "@org/errors-types/runtime";
import { requireVersion } from "@org/errors-types/version";
import { checkCall } from "./check-call.js";
import { concealed } from "./concealed.js";
import { noteDefaultDetail } from "./default-detail.js";
import type { ErrorFactory, ErrorOptions, NoDetails } from "./error-factory.js";
import { noteDefinition } from "./factory-members.js";
import { fillDetail } from "./fill-detail.js";
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

/** A class of errors that all have the constants of one definition. */
export type ErrorClass = new (message?: string) => Error;

/** The factory of an error. Cheap: the class behind it is made when the first error is. */
export function defineError<E extends { readonly code: string }, D = NoDetails>(
  definition: ErrorDefinition<E, D>,
): ErrorFactory<E, D> {
  const constants: AnyErrorDefinition = definition;
  let errorClass: ErrorClass | undefined;
  function factory(details?: unknown, options?: ErrorOptions): Error {
    errorClass ??= defineClass(constants);
    const call = checkCall(constants, details, options);
    const given = call.options;
    const detail = given?.detail ?? fillDetail(constants, call.details, call.complete);
    const stack = given?.stack ?? constants.status >= 500;
    const error = newError(errorClass, detail, stack ? factory : undefined);
    const own = error as { -readonly [Name in keyof ApiError]: ApiError[Name] };
    if (detail !== undefined) own.detail = detail;
    const isOwn = detail !== undefined || constants.detail === undefined;
    if (isOwn && given?.detail === undefined) noteDefaultDetail(error);
    const members = call.details && concealed(call.details, constants.redact);
    if (members !== undefined) own.details = members;
    if (given !== undefined) setOptions(own, given, withMessages(call.fields, constants.messages));
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

/** One class per error: its prototype holds the constants, so that an error has only what is its own. */
function defineClass(definition: AnyErrorDefinition): ErrorClass {
  const ErrorOfCode = class extends Error {};
  const { code, status, title, refines, retry, detail } = definition;
  const text = typeof detail === "string" ? detail : undefined;
  const constants: Members = { code, status, title, refines, retry, detail: text, message: text ?? title };
  // The class calls Error alone, not ApiError, whose constructor would copy every constant into every error.
  Object.setPrototypeOf(ErrorOfCode.prototype, ApiError.prototype);
  for (const [name, value] of Object.entries({ ...constants, constructor: ApiError })) {
    if (value === undefined) continue;
    Object.defineProperty(ErrorOfCode.prototype, name, { value, writable: true, configurable: true });
  }
  noteDefinition(ErrorOfCode.prototype, definition);
  return ErrorOfCode;
}
