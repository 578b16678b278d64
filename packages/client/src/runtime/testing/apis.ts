import { type Api, type ApiSpec, defineApi, type ErrorGroup, optional, spelledAs } from "../index.js";
import { disruptive } from "./disruptive.js";
import { fanfare } from "./fanfare.js";
import { neowit } from "./neowit.js";
import { plainProblem, problemDetails } from "./problem-details.js";
import { workspaces } from "./workspaces.js";

type AnyError = unknown;

const BACKOFF = { strategy: "backoff", minDelayMs: 1000 } as const;
const BACKOFF_LONG = { strategy: "backoff", minDelayMs: 10_000 } as const;
const BACKOFF_UNKNOWN = { ...BACKOFF, processed: "unknown" } as const;
const EVENTUALLY = { strategy: "eventually", minDelayMs: 1000, windowMs: 10_000 } as const;
const RATE_LIMITED: ErrorGroup = { codes: "rate_limited=429", retry: { ...BACKOFF, processed: "no" } };

const GENERICS: Readonly<Record<string, string>> = {
  bad_request: "400",
  unauthorized: "401",
  forbidden: "403",
  not_found: "404",
  method_not_allowed: "405",
  request_timeout: "408",
  conflict: "409",
  unsupported_media_type: "415",
  validation_failed: "422",
  rate_limited: "429",
  internal_error: "500",
  not_implemented: "501",
  bad_gateway: "502",
  service_unavailable: "503",
  gateway_timeout: "504",
};

export const GENERIC_CODES: readonly string[] = Object.keys(GENERICS);

const RETRIED = "request_timeout internal_error bad_gateway service_unavailable gateway_timeout".split(" ");

/** What an API lists, and what the catalog says of all other statuses. */
function withUnlisted(...listed: readonly ErrorGroup[]): readonly ErrorGroup[] {
  const codes = new Set(listed.flatMap((group) => group.codes.split(/[ =]/)));
  const others = Object.keys(GENERICS).filter((code) => !codes.has(code) && !codes.has(GENERICS[code] ?? ""));
  return [
    ...others.map((code): ErrorGroup => {
      const group: ErrorGroup = { codes: `${code}=${GENERICS[code]}`, unlisted: true };
      if (code === "rate_limited") return { ...RATE_LIMITED, ...group };
      return RETRIED.includes(code) ? { ...group, retry: BACKOFF } : group;
    }),
    ...listed,
  ];
}

const FORBIDDEN_AND_LIKE = "bad_request=400 unauthorized=401 forbidden=403";

/** The code of a 400 with field errors. */
const ofFields: ApiSpec["match"] = (status, { fields }) =>
  status === 400 && fields ? "validation_failed" : undefined;

const specs: readonly ApiSpec[] = [
  {
    name: "neowit",
    dialect: neowit,
    errors: () =>
      withUnlisted(
        { codes: `${FORBIDDEN_AND_LIKE} not_found=404 validation_failed=422 conflict=409` },
        { codes: "internal_error=500 gateway_timeout=504 service_unavailable=503", retry: BACKOFF },
      ),
    match: ofFields,
  },
  {
    name: "workspaces",
    dialect: workspaces,
    errors: () =>
      withUnlisted(
        { codes: "bad_request=400 unauthorized=401" },
        { codes: "validation_failed=422", check: (details) => optional(details.schemaPath, "string") },
        { codes: "forbidden=403 not_found=404", retry: EVENTUALLY },
        { codes: "internal_error=500 bad_gateway=502", retry: BACKOFF },
        { codes: "service_unavailable=503 gateway_timeout=504", retry: BACKOFF_UNKNOWN },
      ),
    match: ofFields,
  },
  {
    name: "softwareone",
    dialect: plainProblem,
    errors: () =>
      withUnlisted(
        { codes: `${FORBIDDEN_AND_LIKE} not_found=404 validation_failed=422 conflict=409` },
        { codes: "unsupported_media_type=415 not_implemented=501" },
        { codes: "internal_error=500 gateway_timeout=504", retry: BACKOFF },
      ),
    match: ofFields,
  },
  {
    name: "disruptive",
    dialect: disruptive,
    errors: () =>
      withUnlisted(
        { codes: `${FORBIDDEN_AND_LIKE} conflict=409 already_exists concurrent_modification` },
        { codes: "method_not_allowed=405=501" },
        { codes: "not_found=404", retry: EVENTUALLY },
        RATE_LIMITED,
        { codes: "internal_error=500 service_unavailable=503", retry: BACKOFF },
        { codes: "gateway_timeout=504", retry: BACKOFF_LONG },
      ),
    match: (status, { detail }) =>
      status === 409 && detail === "already exists" ? "already_exists" : undefined,
  },
  {
    name: "fanfare",
    dialect: fanfare,
    errors: () =>
      withUnlisted(
        { codes: `${FORBIDDEN_AND_LIKE} not_found=404 conflict=409 validation_failed=422` },
        { codes: "invalid_token invalid_credentials insufficient_role device_mismatch already_in_queue" },
        { codes: "already_registered already_exists concurrent_modification" },
        { codes: "token_expired", check: (details) => optional(details.expiredAt, "string") },
        RATE_LIMITED,
        {
          codes: "internal_error=500 bad_gateway=502 service_unavailable=503 gateway_timeout=504",
          retry: BACKOFF,
        },
      ),
    codes: (codes) =>
      spelledAs(codes, {
        validation_error: "validation_failed",
        "Rate limit exceeded": "rate_limited",
        rate_limited: "rate_limited",
      }),
  },
  {
    name: "org",
    dialect: problemDetails,
    errors: () => [
      ...withUnlisted().map(({ unlisted, ...group }) => group),
      { codes: "malformed_json invalid_token invalid_credentials insufficient_role device_mismatch" },
      { codes: "already_exists already_registered already_in_queue concurrent_modification" },
      { codes: "token_expired", check: (details) => optional(details.expiredAt, "string") },
    ],
  },
];

/** Written by hand in the style of what is generated. */
export const apis: ReadonlyMap<string, Api<AnyError>> = new Map(
  specs.map((spec) => [spec.name, defineApi<AnyError>(spec)]),
);
