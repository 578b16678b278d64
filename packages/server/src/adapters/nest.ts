import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApiError, Members } from "@org/errors-types/runtime";
import { validationError } from "../mappings/validators/validation-error.js";
import type { Api } from "../runtime/api.js";
import { errorOfCode } from "../runtime/error-of-code.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import { isError } from "../runtime/is-error.js";
import type { Mapping } from "../runtime/mapping.js";
import { type HandlerOptions, responder } from "../runtime/responder.js";
import { type ClassValidatorError, classValidatorFields } from "./class-validator-fields.js";
import { httpErrors } from "./http-errors.js";
import { sendRendered } from "./send-rendered.js";

export type { Mapping } from "../runtime/mapping.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";
export type { ClassValidatorError } from "./class-validator-fields.js";
export { type Middleware, requireMediaType } from "./express.js";

/** What is used of Nest's `ArgumentsHost`. */
export interface NestHost {
  getType(): string;
  switchToHttp(): { getRequest<T>(): T; getResponse<T>(): T };
}

/** An exception filter of Nest for whatever is thrown: one without `@Catch()` catches everything. */
export interface NestFilter {
  catch(exception: unknown, host: NestHost): void;
}

/**
 * An exception filter for a whole application, `app.useGlobalFilters(errorHandler(api))`: whatever controllers, guards,
 * pipes, interceptors and middleware throw becomes the response that the API sends for it, and so does a route that does
 * not exist. What is no contract error becomes `internal_error`, but for Nest's own exceptions, which become the generic
 * error of their status; nothing of their text leaves the process. Where a response has already begun, the connection is
 * destroyed.
 *
 * For HTTP on Express (`@nestjs/platform-express`). What is thrown for GraphQL, microservices or gateways goes to Nest's
 * own filters for them.
 */
export function errorHandler<Request extends IncomingMessage = IncomingMessage>(
  api: Api,
  options: HandlerOptions<Request> = {},
): NestFilter {
  const respond = responder(api, options, [bodyErrors, nestErrors, httpErrors]);
  return {
    catch(exception, host) {
      // Nest takes this for: no filter. Throwing here would be a rejection that nobody handles.
      if (host.getType() !== "http") return;
      const http = host.switchToHttp();
      const req = http.getRequest<Request>();
      if (isUnreadableJson(exception, req)) unreadable.add(exception);
      const thrown = isMade(exception) ? validationError(exception.fields, api, exception) : exception;
      sendRendered(respond(thrown, req, req.headers.traceparent), http.getResponse<ServerResponse>(), req);
    },
  };
}

/**
 * What `ValidationPipe` throws for errors of class-validator: `new ValidationPipe({ exceptionFactory })`. It is
 * `validation_failed` with a field error for each violated constraint, without values of the input.
 */
export function exceptionFactory(errors: readonly ClassValidatorError[]): ApiError {
  const error = errorOfCode("validation_failed", 422, { fields: classValidatorFields(errors) });
  made.add(error);
  return error;
}

/** Errors of `exceptionFactory`: it knows no API, and so not the words of its catalog for a missing property. */
const made = new WeakSet<object>();

function isMade(exception: unknown): exception is ApiError {
  return made.has(exception as object);
}

/** What is used of Nest's `HttpException`. */
interface HttpException extends Error {
  getStatus(): unknown;
  getResponse(): unknown;
}

/** A `ValidationPipe` without a factory tells of its findings in a list of texts, and a `ParseArrayPipe` too. */
const VALIDATION_STATUSES: readonly unknown[] = [400, 422];

const nestErrors: Mapping = (thrown, api) => {
  if (!isHttpException(thrown)) return undefined;
  const status = thrown.getStatus();
  if (typeof status !== "number" || status < 400 || status > 599) return undefined;
  return VALIDATION_STATUSES.includes(status) && Array.isArray(messageOf(thrown))
    ? errorOfCode("validation_failed", 422, { cause: thrown })
    : errorOfStatus(status, api, { cause: thrown });
};

/** The exceptions of an application extend Nest's and have other names; errors of other packages have no such methods. */
function isHttpException(thrown: unknown): thrown is HttpException {
  if (typeof thrown !== "object" || thrown === null || !isError(thrown)) return false;
  const { getStatus, getResponse } = thrown as Partial<HttpException>;
  return typeof getStatus === "function" && typeof getResponse === "function";
}

function messageOf(exception: HttpException): unknown {
  const response = exception.getResponse();
  return typeof response === "object" && response !== null ? (response as Members)["message"] : response;
}

/** What Nest made of a body that is not JSON: only together with the request is it known for that. */
const unreadable = new WeakSet<object>();

const bodyErrors: Mapping = (thrown) =>
  unreadable.has(thrown as object) ? errorOfCode("malformed_json", 400, { cause: thrown }) : undefined;

const JSON_TYPE = /\bjson\b/i;

/**
 * Whether Nest's parser of bodies failed. Nest makes a `BadRequestException` of what the parser throws and keeps nothing
 * of it but the text, which is that of `JSON.parse`. So the request has to say it too: its body was read to the end, it is
 * JSON by its media type, and yet nothing came of it.
 */
function isUnreadableJson(
  thrown: unknown,
  req: IncomingMessage & { readonly body?: unknown },
): thrown is HttpException {
  if (!req.readableEnded || req.body !== undefined) return false;
  if (!JSON_TYPE.test(req.headers["content-type"] ?? "")) return false;
  try {
    if (!isHttpException(thrown) || thrown.getStatus() !== 400) return false;
    const message = messageOf(thrown);
    return typeof message === "string" && JSON_TYPE.test(message);
  } catch {
    return false;
  }
}
