// @generated from errors/server.yaml

import { defineError, type ErrorFactory, type NoDetails } from "@org/errors-server/runtime";
import type {
  BadGatewayError,
  GatewayTimeoutError,
  InternalError,
  NotImplementedError,
  ServiceUnavailableDetails,
  ServiceUnavailableError,
} from "@org/errors-types";
import { messages } from "../messages.js";

/**
 * The service met a condition that it was not prepared for. Such errors often pass by themselves. The
 * text of the error that lies behind it never leaves the service: its `traceId` leads support to it.
 */
export const internalError: ErrorFactory<InternalError, NoDetails> = /*#__PURE__*/ defineError({
  code: "internal_error",
  status: 500,
  title: "Internal Server Error",
  detail: "Something failed on our side.",
  retry: { strategy: "backoff", minDelayMs: 1000 },
  messages,
});

/** The service lacks the function that would be needed to carry out the request, for any resource. */
export const notImplemented: ErrorFactory<NotImplementedError, NoDetails> = /*#__PURE__*/ defineError({
  code: "not_implemented",
  status: 501,
  title: "Not Implemented",
  detail: "The service does not support what the request needs.",
  messages,
});

/** The service had to ask another one, and cannot use what that one answered. */
export const badGateway: ErrorFactory<BadGatewayError, NoDetails> = /*#__PURE__*/ defineError({
  code: "bad_gateway",
  status: 502,
  title: "Bad Gateway",
  detail: "A server behind this one gave no valid answer.",
  retry: { strategy: "backoff", minDelayMs: 1000 },
  messages,
});

/** The service, or the part of it that this endpoint needs, cannot work for a while. */
export const serviceUnavailable: ErrorFactory<ServiceUnavailableError, ServiceUnavailableDetails> =
  /*#__PURE__*/ defineError({
    code: "service_unavailable",
    status: 503,
    title: "Service Unavailable",
    detail: "The service is not available at the moment.",
    retry: { strategy: "backoff", minDelayMs: 1000 },
    messages,
  });

/**
 * The service had to ask another one and got no answer in time. Whether the other one carried out the
 * request, and whether it still will, is not known.
 */
export const gatewayTimeout: ErrorFactory<GatewayTimeoutError, NoDetails> = /*#__PURE__*/ defineError({
  code: "gateway_timeout",
  status: 504,
  title: "Gateway Timeout",
  detail: "A server behind this one did not answer in time.",
  retry: { strategy: "backoff", minDelayMs: 1000 },
  messages,
});
