import type { ErrorBase, Members } from "@org/errors-types/runtime";
import {
  defineError,
  type ErrorFactory,
  type ErrorFactoryWithDetails,
  type NoDetails,
} from "../runtime/index.js";

interface ErrorOf<Code extends string, Details> extends ErrorBase {
  readonly code: Code;
  readonly title?: string;
  readonly detail?: string;
  readonly details: Details;
}

export interface TokenExpiredDetails {
  readonly expiredAt?: string;
  readonly token?: string;
}

export interface QuotaExceededDetails {
  readonly limit: number;
  readonly secret?: string;
}

export type NotFoundError = ErrorOf<"not_found", Members>;
export type TokenExpiredError = ErrorOf<"token_expired", TokenExpiredDetails>;
export type QuotaExceededError = ErrorOf<"quota_exceeded", QuotaExceededDetails>;
export type InternalError = ErrorOf<"internal_error", Members>;

export const notFound: ErrorFactory<NotFoundError, NoDetails> = /*#__PURE__*/ defineError({
  code: "not_found",
  status: 404,
  title: "Not Found",
});

export const tokenExpired: ErrorFactory<TokenExpiredError, TokenExpiredDetails> = /*#__PURE__*/ defineError({
  code: "token_expired",
  status: 401,
  refines: ["unauthorized"],
  title: "Access token expired",
  detail: "The access token has expired.",
  retry: { strategy: "never" },
  redact: ["token"],
});

export const quotaExceeded: ErrorFactoryWithDetails<QuotaExceededError, QuotaExceededDetails> =
  /*#__PURE__*/ defineError({
    code: "quota_exceeded",
    status: 429,
    refines: ["rate_limited"],
    title: "Quota exceeded",
    detail: ({ limit }) => `The limit of ${limit} is used up.`,
    retry: { strategy: "backoff", minDelayMs: 1_000, processed: "no" },
    redact: ["secret"],
    required: ["limit"],
  });

export const internalError: ErrorFactory<InternalError, NoDetails> = /*#__PURE__*/ defineError({
  code: "internal_error",
  status: 500,
  title: "Internal Server Error",
  detail: "Something failed on our side.",
  retry: { strategy: "backoff", minDelayMs: 1_000 },
});
