// @generated from errors/authentication.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/**
 * Whether an error is `unauthorized` (Unauthorized). Also true for `invalid_token`, `token_expired`,
 * `invalid_credentials`.
 */
export const isUnauthorized: Guard<
  | "unauthorized"
  | "invalid_token"
  | "token_expired"
  | "invalid_credentials",
  ErrorMap
> = /*#__PURE__*/ defineGuard("unauthorized", "invalid_token token_expired invalid_credentials");

/** Whether an error is `invalid_token` (Invalid access token). */
export const isInvalidToken: Guard<"invalid_token", ErrorMap> = /*#__PURE__*/ defineGuard("invalid_token");

/** Whether an error is `token_expired` (Access token expired). */
export const isTokenExpired: Guard<"token_expired", ErrorMap> = /*#__PURE__*/ defineGuard("token_expired");

/** Whether an error is `invalid_credentials` (Wrong name or password). */
export const isInvalidCredentials: Guard<"invalid_credentials", ErrorMap> =
  /*#__PURE__*/ defineGuard("invalid_credentials");
