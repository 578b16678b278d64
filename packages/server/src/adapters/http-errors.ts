import type { ApiError, Members } from "@org/errors-types/runtime";
import type { Api } from "../runtime/api.js";
import { errorOfCode } from "../runtime/error-of-code.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import { isError } from "../runtime/is-error.js";
import type { Mapping } from "../runtime/mapping.js";
import { noteHeaders } from "../runtime/telling-headers.js";

/** What the package `http-errors` makes, and what middleware of Express and Koa throws. */
interface HttpError {
  readonly status: number;
  /** Set by whatever reads bodies: `raw-body`, `body-parser`. */
  readonly type?: unknown;
  readonly headers?: unknown;
}

interface Hints {
  readonly details?: Members | undefined;
  readonly retryAfterMs?: number | undefined;
}

/**
 * Reasons of `raw-body` and `body-parser` that say more than their status; all others (`request.aborted`,
 * `charset.unsupported`, `encoding.unsupported`, `entity.verify.failed`, …) mean the generic error of their status.
 */
const REASONS: Readonly<Record<string, readonly [code: string, status: number]>> = {
  "entity.parse.failed": ["malformed_json", 400],
  "entity.too.large": ["content_too_large", 413],
  "parameters.too.many": ["content_too_large", 413],
};

/**
 * Recognizes the errors of the package `http-errors`, which Express, Koa and their middleware throw, and the error that
 * Express throws for a path with invalid percent-encoding. Nothing of them is sent but what their status says, and of
 * their headers those that tell the client what to do next: `Allow`, `Retry-After`, `WWW-Authenticate`.
 */
export const httpErrors: Mapping = (thrown, api) => {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  if (isHttpError(thrown)) return toContractError(thrown, api);
  return isUndecodable(thrown) ? errorOfStatus(400, api) : undefined;
};

/**
 * The mark by which `isHttpError` knows the errors of another copy of the package. A status alone is no mark: clients
 * of other services put that of a response, which nobody here sent, on what they throw.
 */
function isHttpError(thrown: object): thrown is HttpError {
  const { status, statusCode, expose } = thrown as Members;
  return (
    typeof expose === "boolean" &&
    typeof status === "number" &&
    status === statusCode &&
    status >= 400 &&
    status < 600 &&
    isError(thrown)
  );
}

/** The router of Express puts the status on the error of the platform; it does not come from `http-errors`. */
function isUndecodable(thrown: object): boolean {
  if (!(thrown instanceof URIError)) return false;
  const { status, statusCode } = thrown as Members & URIError;
  return status === 400 && statusCode === 400;
}

function toContractError(error: HttpError, api: Api): ApiError {
  const { status, type } = error;
  const init = fromHeaders(error);
  const reason = typeof type === "string" && Object.hasOwn(REASONS, type) ? REASONS[type] : undefined;
  const made = reason === undefined ? errorOfStatus(status, api, init) : errorOfCode(...reason, init);
  return noteHeaders(made, Object.entries(error.headers ?? {}));
}

/** What two of the headers say is a part of the error itself. */
function fromHeaders({ status, headers }: HttpError): Hints {
  if (typeof headers !== "object" || headers === null) return {};
  const retryAfterMs = milliseconds(header(headers, "retry-after"));
  const details = status === 405 ? allowedDetails(header(headers, "allow")) : undefined;
  return { details, retryAfterMs };
}

function header(headers: object, wanted: string): unknown {
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === wanted) return value;
  }
  return undefined;
}

/** Seconds only: that is what code writes. A date would have to be read against a clock. */
function milliseconds(retryAfter: unknown): number | undefined {
  return /^\d{1,9}$/.test(String(retryAfter)) ? Number(retryAfter) * 1000 : undefined;
}

/** What an `Allow` header says (RFC 9110, section 10.2.1), as the details of `method_not_allowed`. */
export function allowedDetails(allow: unknown): Members | undefined {
  const methods = String(allow ?? "")
    .split(",")
    .map((method) => method.trim())
    .filter((method) => method !== "");
  return methods.length === 0 ? undefined : { allowed: methods };
}
