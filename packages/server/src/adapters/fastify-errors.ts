import type { ApiError } from "@org/errors-types/runtime";
import { ajvErrors } from "../mappings/validators/ajv-errors.js";
import { standardFields } from "../mappings/validators/standard-fields.js";
import { validationError } from "../mappings/validators/validation-error.js";
import type { Api } from "../runtime/api.js";
import { errorOfCode } from "../runtime/error-of-code.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import { isError } from "../runtime/is-error.js";
import type { Mapping } from "../runtime/mapping.js";

/** On every error made with `@fastify/error`: those of Fastify and of its plugins. */
const MARK: unique symbol = Symbol.for("fastify-error-generic") as never;

/** Those that mean something else than the generic error of their status. */
const CODES: Readonly<Record<string, readonly [code: string, status: number]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ["malformed_json", 400],
  FST_ERR_CTP_EMPTY_JSON_BODY: ["malformed_json", 400],
  FST_ERR_CTP_BODY_TOO_LARGE: ["content_too_large", 413],
  // of @fastify/multipart
  FST_REQ_FILE_TOO_LARGE: ["content_too_large", 413],
  // a mistake of the service, whatever its status says
  FST_ERR_CTP_INSTANCE_ALREADY_STARTED: ["internal_error", 500],
};

/** The parts of a request that Fastify validates. */
const CONTEXTS: readonly unknown[] = ["body", "querystring", "params", "headers"];

interface FastifyError extends Error {
  readonly [MARK]?: unknown;
  readonly code?: unknown;
  readonly statusCode?: unknown;
  /** What Ajv found; `true` on an error that Ajv made itself. */
  readonly validation?: unknown;
  readonly validationContext?: unknown;
  readonly errors?: unknown;
  readonly issues?: unknown;
}

/**
 * Recognizes the errors of Fastify and its plugins. Nothing of them is sent but what their code or their status says, and
 * the fields of a request that is not valid.
 */
export const fastifyErrors: Mapping = (thrown, api) => {
  if (typeof thrown !== "object" || thrown === null || !isError(thrown)) return undefined;
  const error: FastifyError = thrown;
  if (CONTEXTS.includes(error.validationContext)) return ofValidation(error, api);
  const { statusCode } = error;
  if (typeof statusCode !== "number" || statusCode < 400) return undefined;
  if (error[MARK] === true) {
    const code = String(error.code);
    const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
    return known ? errorOfCode(...known, { cause: error }) : errorOfStatus(statusCode, api, { cause: error });
  }
  return ofRateLimit(error, api) ?? ofBody(error, api);
};

/**
 * What Fastify calls a failed validation. That is no fault of the caller where the validator itself failed: where it threw,
 * or rejected with something that says nothing of the request.
 */
function ofValidation(error: FastifyError, api: Api): ApiError | undefined {
  const issues = error.validation === true ? error.errors : (error.validation ?? error.issues);
  if (Array.isArray(issues)) {
    return ajvErrors(issues, api) ?? validationError(standardFields(issues), api, error);
  }
  return error.code === "FST_ERR_VALIDATION" && error.statusCode === 400
    ? validationError([], api, error)
    : undefined;
}

/** Fastify, and parsers written as its documentation shows, put the status 400 on what reading a body throws. */
const ofBody: Mapping = (thrown, api) => {
  const { code, message, statusCode } = thrown as FastifyError;
  if (statusCode !== 400) return undefined;
  if (thrown instanceof SyntaxError) return errorOfCode("malformed_json", 400, { cause: thrown });
  // the client has gone: that is no failure of the service
  return code === "ECONNRESET" && message === "aborted"
    ? errorOfStatus(400, api, { cause: thrown })
    : undefined;
};

/** `@fastify/rate-limit` throws plain errors, also for whom it bans; its headers are set by then, `Retry-After` among them. */
const ofRateLimit: Mapping = (thrown, api) => {
  const { message, statusCode } = thrown as FastifyError;
  const limited = statusCode === 429 || statusCode === 403;
  return limited && message.startsWith("Rate limit exceeded, retry in ")
    ? errorOfStatus(statusCode, api, { cause: thrown })
    : undefined;
};
