// @generated from catalog.yaml

import {
  type Api,
  defineApi,
  isAnyOf,
  isAnything,
  isBoolean,
  isInteger,
  isList,
  isListOf,
  isNull,
  isNumber,
  isObject,
  isObjectOf,
  isOneOf,
  isText,
  spelledAs,
} from "@org/errors-client/runtime";
import type { EtaError } from "../../types/index.js";
import { numberedDialect } from "../dialects/numbered.js";

/** Eta, numbers for codes: its errors, as a client reads them. */
export const eta: Api<EtaError> = /*#__PURE__*/ defineApi<EtaError>({
  name: "eta",
  dialect: numberedDialect,
  errors: () => [
    {
      codes:
        "bad_request=400 conflict=409 not_found=404 payment_required=402 unauthorized=401 " +
        "validation_failed=422",
    },
    { codes: "rate_limited=429", retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" } },
    { codes: "internal_error=500", retry: { strategy: "backoff", minDelayMs: 1000 } },
    {
      codes: "service_unavailable=503",
      retry: { strategy: "backoff", minDelayMs: 2000, processed: "unknown" },
    },
    { codes: "token_expired", details: { "expiredAt?": isText } },
    { codes: "missing_scope", details: { scope: isText, "granted?": isListOf(isText) } },
    {
      codes: "payment_declined",
      details: { reason: isOneOf("insufficient_funds", "card_expired", "suspected_fraud"), amount: isNumber, "currency?": isText, "refundable?": isBoolean, "account?": isText },
    },
    {
      codes: "resource_missing",
      details: { resource: isObjectOf({ kind: isOneOf("order", "customer", "product"), id: isAnyOf(isText, isInteger), "region?": isAnyOf(isText, isNull) }), "similar?": isListOf(isObjectOf({ id: isText, "score?": isNumber })) },
    },
    {
      codes: "version_conflict",
      details: { expected: isObjectOf({ number: isInteger, tag: isAnyOf(isNull, isText) }), actual: isObjectOf({ number: isInteger, tag: isAnyOf(isNull, isText) }), "history?": isListOf(isObjectOf({ number: isInteger, tag: isAnyOf(isNull, isText) })), "merge?": isAnyOf(isObjectOf({ strategy: isOneOf("automatic") }), isObjectOf({ strategy: isOneOf("manual"), conflicts: isListOf(isText) })) },
    },
    {
      codes: "quota_exceeded",
      retry: { strategy: "backoff", minDelayMs: 10000, processed: "no" },
      details: { limit: isInteger, unit: isOneOf("requests", "bytes"), "window?": isObjectOf({ start: isText, end: isText }), "plan?": isAnyOf(isText, isNull), "perRegion?": isObject, "span?": isList, "contact?": isText, "more?": isAnything },
    },
    {
      codes: "maintenance",
      retry: { strategy: "backoff", minDelayMs: 60000, processed: "no" },
      details: { "until?": isText, "regions?": isListOf(isOneOf("eu", "us")), "kind?": isOneOf("planned") },
    },
  ],
  codes: (codes) => spelledAs(codes, {
    "1": "bad_request",
    "20": "unauthorized",
    "200": "unauthorized",
    "3": "payment_required",
    "4": "not_found",
    "5": "conflict",
    "6": "validation_failed",
    "7": "rate_limited",
    "9": "internal_error",
    "91": "service_unavailable",
    "21": "token_expired",
    "22": "missing_scope",
    "31": "payment_declined",
    declined: "payment_declined",
    "41": "resource_missing",
    "51": "version_conflict",
    "71": "quota_exceeded",
  }),
  numericCodes: true,
  rules: () => spelledAs([], { R1: "required", R2: "max_length" }),
});
