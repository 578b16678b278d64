// @generated from errors/request.yaml

import type { Members } from "@org/errors-types/runtime";
import type { CatalogErrorBase } from "../catalog-error.js";

/**
 * The service cannot work with the request as it is: its syntax is malformed, or an argument in the
 * path, the query or the body is missing or not valid. The `detail` of the response says more.
 *
 * Why:
 * - An argument in the path, in the query or in the body has a value that is not valid.
 * - A required field or parameter is missing, or has the wrong type.
 * - The body is malformed.
 *
 * What to do:
 * - Read `detail` and the field errors, and correct the request.
 *
 * HTTP status 400; the same request will fail again.
 */
export interface BadRequestError extends CatalogErrorBase {
  readonly code: "bad_request";
  readonly details: Members;
}

/** Details of `malformed_json`. */
export interface MalformedJsonDetails {
  /**
   * How many bytes of the body were read when the mistake was found.
   * An integer. At least 0.
   */
  readonly offset?: number;
}

/**
 * The body was announced as JSON, but cannot be parsed. Nothing in it was looked at.
 *
 * Why:
 * - The body was put together by hand and lacks a quote, a comma or a bracket.
 * - The body was cut off on its way.
 *
 * What to do:
 * - Write the body with a JSON library and send it as UTF-8.
 *
 * HTTP status 400; the same request will fail again.
 */
export interface MalformedJsonError extends CatalogErrorBase {
  readonly code: "malformed_json";
  readonly details: MalformedJsonDetails;
}

/** Details of `method_not_allowed`. */
export interface MethodNotAllowedDetails {
  /** Methods that the resource supports. */
  readonly allowed?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS")[];
}

/**
 * The URL exists, but not for this HTTP method.
 *
 * Why:
 * - The request was sent with another method than the endpoint requires, such as `GET` instead of
 *   `POST`.
 * - A redirect turned a `POST` into a `GET`.
 *
 * What to do:
 * - Look up the method of the endpoint in the reference of the API and use that.
 * - Use one of the methods that the `Allow` header names, where there is one.
 *
 * HTTP status 405; the same request will fail again.
 */
export interface MethodNotAllowedError extends CatalogErrorBase {
  readonly code: "method_not_allowed";
  readonly details: MethodNotAllowedDetails;
}

/** Details of `request_timeout`. */
export interface RequestTimeoutDetails {
  /**
   * How long the service waited, in seconds.
   * At least 0.
   */
  readonly timeoutSeconds?: number;
}

/**
 * The service waited for the rest of the request, and gave up.
 *
 * Why:
 * - The connection is slow, or was interrupted.
 * - The client opened the connection long before it sent the request.
 *
 * What to do:
 * - Send the request again, on a new connection.
 * - Send less at once.
 *
 * HTTP status 408; the same request may succeed after 1 s or more.
 */
export interface RequestTimeoutError extends CatalogErrorBase {
  readonly code: "request_timeout";
  readonly details: RequestTimeoutDetails;
}

/** Details of `unsupported_media_type`. */
export interface UnsupportedMediaTypeDetails {
  /** Media types that the endpoint reads. */
  readonly supported?: readonly string[];
}

/**
 * The service does not read bodies of this media type or with this encoding, whatever is in them.
 *
 * Why:
 * - The `Content-Type` header is missing, or names a format that the endpoint does not read.
 * - The body is compressed in a way that the service does not know.
 *
 * What to do:
 * - Send a supported format, and name it in `Content-Type`; for most endpoints that is
 *   `application/json`.
 *
 * HTTP status 415; the same request will fail again.
 */
export interface UnsupportedMediaTypeError extends CatalogErrorBase {
  readonly code: "unsupported_media_type";
  readonly details: UnsupportedMediaTypeDetails;
}

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
 *
 * Why:
 * - A required field is missing, or a field is there that is not allowed.
 * - A value has the wrong form, length or type, or is not one of those allowed.
 * - A value must be unique and is in use.
 *
 * What to do:
 * - Correct the fields that the field errors name and send the request again.
 *
 * HTTP status 422; the same request will fail again.
 */
export interface ValidationFailedError extends CatalogErrorBase {
  readonly code: "validation_failed";
  readonly details: Members;
}
