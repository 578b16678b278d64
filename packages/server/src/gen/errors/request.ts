// @generated from errors/request.yaml

import { defineError, type ErrorFactory, type NoDetails } from "@org/errors-server/runtime";
import type {
  BadRequestError,
  MalformedJsonDetails,
  MalformedJsonError,
  MethodNotAllowedDetails,
  MethodNotAllowedError,
  RequestTimeoutDetails,
  RequestTimeoutError,
  UnsupportedMediaTypeDetails,
  UnsupportedMediaTypeError,
  ValidationFailedError,
  WorkspacesValidationFailedDetails,
} from "@org/errors-types";
import { messages } from "../messages.js";

/**
 * The service cannot work with the request as it is: its syntax is malformed, or an argument in the
 * path, the query or the body is missing or not valid. The `detail` of the response says more.
 */
export const badRequest: ErrorFactory<BadRequestError, NoDetails> = /*#__PURE__*/ defineError({
  code: "bad_request",
  status: 400,
  title: "Bad Request",
  detail: "The request is not valid.",
  messages,
});

/** The body was announced as JSON, but cannot be parsed. Nothing in it was looked at. */
export const malformedJson: ErrorFactory<MalformedJsonError, MalformedJsonDetails> =
  /*#__PURE__*/ defineError({
    code: "malformed_json",
    status: 400,
    refines: ["bad_request"],
    title: "Malformed JSON",
    detail: "The body is not valid JSON.",
    messages,
  });

/** The URL exists, but not for this HTTP method. */
export const methodNotAllowed: ErrorFactory<MethodNotAllowedError, MethodNotAllowedDetails> =
  /*#__PURE__*/ defineError({
    code: "method_not_allowed",
    status: 405,
    title: "Method Not Allowed",
    detail: "The resource does not support this method.",
    messages,
  });

/** The service waited for the rest of the request, and gave up. */
export const requestTimeout: ErrorFactory<RequestTimeoutError, RequestTimeoutDetails> =
  /*#__PURE__*/ defineError({
    code: "request_timeout",
    status: 408,
    title: "Request Timeout",
    detail: "The request did not arrive completely in time.",
    retry: { strategy: "backoff", minDelayMs: 1000 },
    messages,
  });

/** The service does not read bodies of this media type or with this encoding, whatever is in them. */
export const unsupportedMediaType: ErrorFactory<UnsupportedMediaTypeError, UnsupportedMediaTypeDetails> =
  /*#__PURE__*/ defineError({
    code: "unsupported_media_type",
    status: 415,
    title: "Unsupported Media Type",
    detail: "The format of the body is not supported.",
    messages,
  });

/**
 * The request can be read, but its content breaks the rules of the service. Each field error names the
 * field, the rule that it breaks and, where the dialect carries it, a message for people.
 *
 * | rule | the field |
 * | --- | --- |
 * | `required` | is missing |
 * | `email` | is no email address |
 * | `min_length` | is shorter than allowed |
 * | `max_length` | is longer than allowed |
 * | `pattern` | does not have the expected form |
 * | `unique` | has a value that exists already |
 *
 * Services that check with JSON Schema send the keyword of the schema as the rule, such as `enum`,
 * `type`, `format` or `additionalProperties`.
 */
export const validationFailed: ErrorFactory<ValidationFailedError, WorkspacesValidationFailedDetails> =
  /*#__PURE__*/ defineError({
    code: "validation_failed",
    status: 422,
    title: "Unprocessable Content",
    detail: "The input is not valid.",
    messages,
  });
