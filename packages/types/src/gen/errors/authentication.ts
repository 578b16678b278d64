// @generated from errors/authentication.yaml

import type { Members } from "@org/errors-types/runtime";
import type { CatalogErrorBase } from "../catalog-error.js";

/**
 * The request came without credentials, or with some that the service does not accept. Where a service
 * knows more it sends `invalid_token`, `token_expired` or `invalid_credentials` instead.
 *
 * Why:
 * - The request has no `Authorization` header.
 * - The header is there, but its token is not valid or no longer valid.
 * - The user or service account is not known to the service.
 *
 * What to do:
 * - Send an `Authorization` header with a token that is valid now.
 * - Ask who runs the service whether the account still exists.
 *
 * HTTP status 401; the same request will fail again.
 */
export interface UnauthorizedError extends CatalogErrorBase {
  readonly code: "unauthorized";
  readonly details: Members;
}

/**
 * The token cannot be read, or it was not issued for this service.
 *
 * Why:
 * - The token was cut off or changed on its way, for example by a line break.
 * - The token comes from another environment, such as a test system.
 * - The token was revoked.
 *
 * What to do:
 * - Get a new token from the service that this API trusts.
 * - Send the token whole, as `Authorization: Bearer <token>`.
 *
 * HTTP status 401; the same request will fail again.
 */
export interface InvalidTokenError extends CatalogErrorBase {
  readonly code: "invalid_token";
  readonly details: Members;
}

/** Details of `token_expired`. */
export interface TokenExpiredDetails {
  /**
   * When the token expired.
   * Format: `date-time`.
   */
  readonly expiredAt?: string;
}

/**
 * The token was valid once. Access tokens of services that issue them by OAuth 2 are commonly valid
 * for one hour.
 *
 * Why:
 * - The token is older than its lifetime.
 * - The clock of the machine that decides when to renew the token is wrong.
 *
 * What to do:
 * - Get a new token before the old one expires.
 *
 * HTTP status 401; the same request will fail again.
 */
export interface TokenExpiredError extends CatalogErrorBase {
  readonly code: "token_expired";
  readonly details: TokenExpiredDetails;
}

/**
 * Signing in failed. The error does not say which of the two is wrong, so that nobody can find out
 * which user names exist.
 *
 * Why:
 * - The user name or the password was mistyped.
 * - The password was changed in the meantime.
 *
 * What to do:
 * - Let the user type name and password again.
 * - Count failed attempts and slow down before the rate limit for signing in is reached.
 *
 * HTTP status 401; the same request will fail again.
 */
export interface InvalidCredentialsError extends CatalogErrorBase {
  readonly code: "invalid_credentials";
  readonly details: Members;
}
