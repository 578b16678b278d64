import { type Api, type ApiSpec, type ClientCatalog, defineApi } from "../index.js";
import { disruptive } from "./disruptive.js";
import { fanfare } from "./fanfare.js";
import { neowit } from "./neowit.js";
import { plainProblem, problemDetails } from "./problem-details.js";
import { workspaces } from "./workspaces.js";

type AnyError = unknown;

const BACKOFF = { strategy: "backoff", minDelayMs: 1000 } as const;
const BACKOFF_UNKNOWN = { ...BACKOFF, processed: "unknown" } as const;
const RATE_LIMITED = { ...BACKOFF, processed: "no", codes: "rate_limited" } as const;
const EVENTUALLY = { strategy: "eventually", minDelayMs: 1000, windowMs: 10_000 } as const;
const COMMON = "bad_request unauthorized forbidden not_found internal_error gateway_timeout";
const OUR_FAULT = "internal_error bad_gateway service_unavailable gateway_timeout";

export const catalog: ClientCatalog = {
  generics: {
    400: "bad_request",
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    408: "request_timeout",
    409: "conflict",
    415: "unsupported_media_type",
    422: "validation_failed",
    429: "rate_limited",
    500: "internal_error",
    501: "not_implemented",
    502: "bad_gateway",
    503: "service_unavailable",
    504: "gateway_timeout",
  },
  retry: [RATE_LIMITED, { ...BACKOFF, codes: `request_timeout ${OUR_FAULT}` }],
};

const FIELDS_OF_400 = [{ status: 400, code: "validation_failed", hasFields: true }];

const specs: readonly ApiSpec[] = [
  {
    name: "neowit",
    dialect: neowit,
    catalog,
    codes: `${COMMON} validation_failed conflict service_unavailable`,
    match: FIELDS_OF_400,
    retry: [{ ...BACKOFF, codes: OUR_FAULT }],
  },
  {
    name: "workspaces",
    dialect: workspaces,
    catalog,
    codes: `${COMMON} validation_failed bad_gateway service_unavailable`,
    match: FIELDS_OF_400,
    retry: [
      { ...EVENTUALLY, codes: "forbidden not_found" },
      { ...BACKOFF, codes: "internal_error bad_gateway" },
      { ...BACKOFF_UNKNOWN, codes: "service_unavailable gateway_timeout" },
    ],
    details: { validation_failed: { "schemaPath?": "string" } },
  },
  {
    name: "softwareone",
    dialect: plainProblem,
    catalog,
    codes: `${COMMON} validation_failed conflict unsupported_media_type not_implemented`,
    match: FIELDS_OF_400,
    retry: [{ ...BACKOFF, codes: OUR_FAULT }],
  },
  {
    name: "disruptive",
    dialect: disruptive,
    catalog,
    codes: `${COMMON} conflict already_exists concurrent_modification rate_limited service_unavailable method_not_allowed`,
    match: [{ status: 409, code: "already_exists", detail: "already exists" }],
    retry: [
      { ...EVENTUALLY, codes: "not_found" },
      RATE_LIMITED,
      { ...BACKOFF, codes: "internal_error service_unavailable" },
      { ...BACKOFF, minDelayMs: 10_000, codes: "gateway_timeout" },
    ],
    generics: { 501: "method_not_allowed" },
  },
  {
    name: "fanfare",
    dialect: fanfare,
    catalog,
    codes: `${COMMON} invalid_token token_expired invalid_credentials insufficient_role device_mismatch conflict already_in_queue already_registered already_exists concurrent_modification validation_failed rate_limited bad_gateway service_unavailable`,
    aliases: {
      validation_error: "validation_failed",
      "Rate limit exceeded": "rate_limited",
      rate_limited: "rate_limited",
    },
    retry: [RATE_LIMITED, { ...BACKOFF, codes: OUR_FAULT }],
    details: { token_expired: { "expiredAt?": "string" } },
  },
  {
    name: "org",
    dialect: problemDetails,
    catalog,
    codes: `${Object.values(catalog.generics).join(" ")} malformed_json invalid_token token_expired invalid_credentials insufficient_role device_mismatch already_exists already_registered already_in_queue concurrent_modification`,
    retry: [RATE_LIMITED, { ...BACKOFF, codes: `request_timeout ${OUR_FAULT}` }],
    details: { token_expired: { "expiredAt?": "string" } },
  },
];

/** Written by hand in the style of what is generated. */
export const apis: ReadonlyMap<string, Api<AnyError>> = new Map(
  specs.map((spec) => [spec.name, defineApi<AnyError>(spec)]),
);
