import type { Context } from "hono";
import type { HTTPException } from "hono/http-exception";
import { standardFields } from "../mappings/validators/standard-fields.js";
import { validationError } from "../mappings/validators/validation-error.js";
import { errorOfCode } from "../runtime/error-of-code.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import type { Mapping } from "../runtime/mapping.js";
import { noteHeaders } from "../runtime/telling-headers.js";
import { InvalidRequest } from "./hono-validation.js";
import { allowedDetails } from "./http-errors.js";

/** What Hono's own validator says of a body that is not JSON. */
const MALFORMED = "Malformed JSON in request body";

/** Errors of the platform that were found to be about the body of the request. */
const malformed = new WeakSet<object>();

/**
 * Recognizes the errors of Hono and its middleware. Nothing of them is sent but what their status says, and of
 * their headers those that tell the client what to do next.
 */
export const honoErrors: Mapping = (thrown, api) => {
  const init = { cause: thrown };
  if (thrown instanceof InvalidRequest) {
    return validationError(standardFields(thrown.issues, thrown.input), api, thrown);
  }
  const exception = asHttpException(thrown);
  if (exception === undefined) {
    return malformed.has(thrown as object) ? errorOfCode("malformed_json", 400, init) : undefined;
  }
  const { status, message, res } = exception;
  if (status < 400) return undefined;
  if (status === 400 && message === MALFORMED) return errorOfCode("malformed_json", 400, init);
  if (status === 413) return errorOfCode("content_too_large", 413, init);
  const details = status === 405 ? allowedDetails(res?.headers.get("allow")) : undefined;
  return noteHeaders(errorOfStatus(status, api, { ...init, details }), res?.headers ?? []);
};

/** As Hono itself recognizes them: without the class, of which there may be several copies. */
export function asHttpException(thrown: unknown): HTTPException | undefined {
  if (!(thrown instanceof Error) || !("getResponse" in thrown)) return undefined;
  return typeof (thrown as HTTPException).status === "number" ? (thrown as HTTPException) : undefined;
}

/**
 * `c.req.json()` throws what `JSON.parse` throws, and so does everything else that parses JSON. It is the fault of the
 * caller only if the body, which Hono keeps, fails in the same way; this notes it then. Undefined where there is nothing
 * to find out.
 */
export function findMalformedJson(error: Error, c: Context): Promise<void> | undefined {
  if (!(error instanceof SyntaxError) || Object.keys(c.req.bodyCache).length === 0) return undefined;
  return c.req.json().then(
    () => undefined,
    (again: unknown) => {
      if (again instanceof SyntaxError && again.message === error.message) malformed.add(error);
    },
  );
}
