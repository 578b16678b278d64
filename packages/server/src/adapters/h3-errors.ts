import { ApiError, type Members } from "@org/errors-types/runtime";
import type { HTTPError } from "h3";
import { type StandardIssue, standardFields } from "../mappings/validators/standard-fields.js";
import { validationError } from "../mappings/validators/validation-error.js";
import { errorOfCode } from "../runtime/error-of-code.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import type { Mapping } from "../runtime/mapping.js";
import { noteHeaders } from "../runtime/telling-headers.js";
import { allowedDetails } from "./http-errors.js";

/** What was thrown: h3 makes an `HTTPError` of everything that is none, and handlers for Node do so too. Never throws. */
export function unwrap(error: unknown): unknown {
  if (ApiError.is(error)) return error;
  try {
    if (!isOfH3(error) || error.unhandled !== true) return error;
    const cause: unknown = error.cause;
    return isWrapping(cause) ? cause.cause : cause;
  } catch {
    return error;
  }
}

/**
 * Errors of other packages are called `HTTPError` and have a status too, which nobody here sent: those have not all
 * members of h3's.
 */
function isOfH3(error: unknown): error is HTTPError {
  return error instanceof Error && error.name === "HTTPError" && Object.hasOwn(error, "unhandled");
}

function isWrapping(cause: unknown): cause is { readonly cause: unknown } {
  if (typeof cause !== "object" || cause === null || cause instanceof Error) return false;
  return "cause" in cause && (cause as Members)["unhandled"] === true;
}

/** What h3 says of a request with the status 400 or 422, where it means more than its status. */
const REASONS: Readonly<Record<string, readonly [code: string, status: number]>> = {
  "Invalid JSON body": ["malformed_json", 400],
  "Content-Type header is required": ["unsupported_media_type", 415],
  "Malformed Content-Type header": ["unsupported_media_type", 415],
};

/**
 * Recognizes the errors that h3 and its server make, and those that handlers make with h3's `HTTPError`. Nothing of them is
 * sent but what their status says, the issues of a validation, and of their headers those that tell the
 * client what to do next.
 */
export const h3Errors: Mapping = (thrown, api) => {
  if (isTooLarge(thrown)) return errorOfCode("content_too_large", 413, { cause: thrown });
  if (!isOfH3(thrown)) return undefined;
  const cause = detailsOf(thrown)?.["cause"];
  // as when a function that validates throws it
  if (ApiError.is(cause)) return cause;
  const { status, message, data } = thrown;
  const issues = issuesOf(data, status);
  if (issues !== undefined) return validationError(standardFields(issues), api, thrown);
  const reason = Object.hasOwn(REASONS, message) ? REASONS[message] : undefined;
  if (reason !== undefined) return errorOfCode(...reason, { cause: thrown });
  const details = status === 405 ? allowedDetails(headersOf(thrown)?.get("allow")) : undefined;
  // no error at all by its status
  const made = errorOfStatus(status < 400 ? 500 : status, api, { details, cause: thrown });
  return noteHeaders(made, headersOf(thrown) ?? []);
};

/** What h3 tells of a validation that failed; none where a function only said that it did. */
function issuesOf(data: unknown, status: number): readonly StandardIssue[] | undefined {
  if (typeof data !== "object" || data === null || !("issues" in data)) return undefined;
  if (Array.isArray(data.issues)) return data.issues;
  return data.issues === undefined && status === 400 ? [] : undefined;
}

/** A body longer than the limit of a handler (h3), or than that of the server (srvx). */
function isTooLarge(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || thrown.name !== "HTTPError") return false;
  const { status, code } = thrown as Members & Error;
  return status === 413 && (isOfH3(thrown) || code === "ERR_BODY_TOO_LARGE");
}

/** What the error was made with. */
function detailsOf({ cause }: HTTPError): Members | undefined {
  return typeof cause === "object" && cause !== null ? (cause as Members) : undefined;
}

/** As who threw the error gave them: h3 takes them from its cause too, which may be the answer of another service. */
function headersOf(error: HTTPError): Headers | undefined {
  if (!isOfH3(error) || error.unhandled === true) return undefined;
  return detailsOf(error)?.["headers"] === undefined ? undefined : error.headers;
}
