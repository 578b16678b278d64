// @generated from errors/authentication.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/**
 * Unauthorized: whether an error is `unauthorized`. Also true for `invalid_token`, `token_expired`,
 * `invalid_credentials`.
 */
export const isUnauthorized: Guard<
  | "unauthorized"
  | "invalid_token"
  | "token_expired"
  | "invalid_credentials",
  ErrorMap
> = /*#__PURE__*/ defineGuard("unauthorized", "invalid_token token_expired invalid_credentials");

/** Invalid access token: whether an error is `invalid_token`. */
export const isInvalidToken: Guard<"invalid_token", ErrorMap> = /*#__PURE__*/ defineGuard("invalid_token");

/** Access token expired: whether an error is `token_expired`. */
export const isTokenExpired: Guard<"token_expired", ErrorMap> = /*#__PURE__*/ defineGuard("token_expired");

/** Wrong name or password: whether an error is `invalid_credentials`. */
export const isInvalidCredentials: Guard<"invalid_credentials", ErrorMap> =
  /*#__PURE__*/ defineGuard("invalid_credentials");
