// @generated from catalog.yaml

import {
  type Api,
  defineApi,
  isAnyOf,
  isList,
  isListOf,
  isNull,
  isObject,
  isObjectOf,
  isOneOf,
  optional,
  required,
  spelledAs,
  upper,
} from "@org/errors-client/runtime";
import type { AlphaError } from "../../types/index.js";
import { taggedDetailsDialect } from "../dialects/tagged-details.js";

const isListOfText = /*#__PURE__*/ isListOf("string");
const isReason = /*#__PURE__*/ isOneOf("insufficient_funds", "card_expired", "suspected_fraud");
const isKind = /*#__PURE__*/ isOneOf("order", "customer", "product");
const isTextOrInteger = /*#__PURE__*/ isAnyOf("string", "integer");
const isTextOrNull = /*#__PURE__*/ isAnyOf("string", isNull);
const isResource = /*#__PURE__*/ isObjectOf((value) =>
    required(value.kind, isKind) &&
    required(value.id, isTextOrInteger) &&
    optional(value.region, isTextOrNull));
const isSimilar = /*#__PURE__*/ isObjectOf((value) => required(value.id, "string") && optional(value.score, "number"));
const isListOfSimilar = /*#__PURE__*/ isListOf(isSimilar);
const isNullOrText = /*#__PURE__*/ isAnyOf(isNull, "string");
const isExpected = /*#__PURE__*/ isObjectOf((value) => required(value.number, "integer") && required(value.tag, isNullOrText));
const isListOfExpected = /*#__PURE__*/ isListOf(isExpected);
const isStrategy = /*#__PURE__*/ isOneOf("automatic");
const isMerge = /*#__PURE__*/ isObjectOf((value) => required(value.strategy, isStrategy));
const isStrategy2 = /*#__PURE__*/ isOneOf("manual");
const isMerge2 = /*#__PURE__*/ isObjectOf((value) =>
    required(value.strategy, isStrategy2) &&
    required(value.conflicts, isListOfText));
const isMergeOrMerge2 = /*#__PURE__*/ isAnyOf(isMerge, isMerge2);
const isUnit = /*#__PURE__*/ isOneOf("requests", "bytes");
const isWindow = /*#__PURE__*/ isObjectOf((value) => required(value.start, "string") && required(value.end, "string"));
const isRegions = /*#__PURE__*/ isOneOf("eu", "us");
const isListOfRegions = /*#__PURE__*/ isListOf(isRegions);
const isKind2 = /*#__PURE__*/ isOneOf("planned");

/** Alpha, tagged details: its errors, as a client reads them. */
export const alpha: Api<AlphaError> = /*#__PURE__*/ defineApi<AlphaError>({
  name: "alpha",
  dialect: taggedDetailsDialect,
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
    { codes: "token_expired", check: (details) => optional(details.expiredAt, "string") },
    {
      codes: "missing_scope",
      check: (details, partial) =>
        required(details.scope, "string", partial) &&
        optional(details.granted, isListOfText),
    },
    {
      codes: "payment_declined",
      check: (details, partial) =>
        required(details.reason, isReason, partial) &&
        required(details.amount, "number", partial) &&
        optional(details.currency, "string") &&
        optional(details.refundable, "boolean") &&
        optional(details.account, "string"),
    },
    {
      codes: "resource_missing",
      check: (details, partial) =>
        required(details.resource, isResource, partial) &&
        optional(details.similar, isListOfSimilar),
    },
    {
      codes: "version_conflict",
      check: (details, partial) =>
        required(details.expected, isExpected, partial) &&
        required(details.actual, isExpected, partial) &&
        optional(details.history, isListOfExpected) &&
        optional(details.merge, isMergeOrMerge2),
    },
    {
      codes: "quota_exceeded",
      retry: { strategy: "backoff", minDelayMs: 10000, processed: "no" },
      check: (details, partial) =>
        required(details.limit, "integer", partial) &&
        required(details.unit, isUnit, partial) &&
        optional(details.window, isWindow) &&
        optional(details.plan, isTextOrNull) &&
        optional(details.perRegion, isObject) &&
        optional(details.span, isList) &&
        optional(details.contact, "string"),
    },
    {
      codes: "maintenance",
      retry: { strategy: "backoff", minDelayMs: 60000, processed: "no" },
      check: (details) =>
        optional(details.until, "string") &&
        optional(details.regions, isListOfRegions) &&
        optional(details.kind, isKind2),
    },
  ],
  codes: (codes) => spelledAs(codes, {}, [upper]),
  rules: () => spelledAs(["required", "max_length", "unique", "out_of_range"], {}, [upper]),
});
