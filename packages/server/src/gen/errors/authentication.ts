// @generated from errors/authentication.yaml

import { defineError, type ErrorFactory, type NoDetails } from "@org/errors-server/runtime";
import type {
  InvalidCredentialsError,
  InvalidTokenError,
  TokenExpiredDetails,
  TokenExpiredError,
  UnauthorizedError,
} from "@org/errors-types";
import { messages } from "../messages.js";

/**
 * The request came without credentials, or with some that the service does not accept. Where a service
 * knows more it sends `invalid_token`, `token_expired` or `invalid_credentials` instead.
 */
export const unauthorized: ErrorFactory<UnauthorizedError, NoDetails> = /*#__PURE__*/ defineError({
  code: "unauthorized",
  status: 401,
  title: "Unauthorized",
  detail: "Authentication is needed.",
  messages,
});

/** The token cannot be read, or it was not issued for this service. */
export const invalidToken: ErrorFactory<InvalidTokenError, NoDetails> = /*#__PURE__*/ defineError({
  code: "invalid_token",
  status: 401,
  refines: ["unauthorized"],
  title: "Invalid access token",
  detail: "The access token is not valid.",
  messages,
});

/**
 * The token was valid once. Access tokens of services that issue them by OAuth 2 are commonly valid
 * for one hour.
 */
export const tokenExpired: ErrorFactory<TokenExpiredError, TokenExpiredDetails> = /*#__PURE__*/ defineError({
  code: "token_expired",
  status: 401,
  refines: ["unauthorized"],
  title: "Access token expired",
  detail: "The access token has expired.",
  messages,
});

/**
 * Signing in failed. The error does not say which of the two is wrong, so that nobody can find out
 * which user names exist.
 */
export const invalidCredentials: ErrorFactory<InvalidCredentialsError, NoDetails> =
  /*#__PURE__*/ defineError({
    code: "invalid_credentials",
    status: 401,
    refines: ["unauthorized"],
    title: "Wrong name or password",
    detail: "The user name or the password is wrong.",
    messages,
  });
