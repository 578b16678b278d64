import { type Api, defineApi, type SentError, type ServerCatalog } from "../runtime/index.js";
import { disruptive as disruptiveDialect } from "./dialects/disruptive.js";
import { fanfare as fanfareDialect } from "./dialects/fanfare.js";
import { neowit as neowitDialect } from "./dialects/neowit.js";
import { problemDetails, softwareone as softwareoneDialect } from "./dialects/problem-details.js";
import { workspaces as workspacesDialect } from "./dialects/workspaces.js";

/** Reason phrases (RFC 9110, section 15). */
const PHRASES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

const GENERIC: Readonly<Record<string, number>> = {
  bad_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  conflict: 409,
  unsupported_media_type: 415,
  validation_failed: 422,
  rate_limited: 429,
  internal_error: 500,
  not_implemented: 501,
  bad_gateway: 502,
  service_unavailable: 503,
  gateway_timeout: 504,
};

/** The more specific errors: the one it refines, and the title. */
const SPECIFIC: Readonly<Record<string, readonly [refines: string, title: string]>> = {
  malformed_json: ["bad_request", "Malformed JSON"],
  invalid_token: ["unauthorized", "Invalid access token"],
  token_expired: ["unauthorized", "Access token expired"],
  token_expired_long_ago: ["token_expired", "Access token expired long ago"],
  invalid_credentials: ["unauthorized", "Wrong name or password"],
  insufficient_role: ["forbidden", "Role does not suffice"],
  device_mismatch: ["forbidden", "Another device"],
  already_exists: ["conflict", "Already exists"],
  already_registered: ["conflict", "Already registered"],
  already_in_queue: ["conflict", "Already in the queue"],
  concurrent_modification: ["conflict", "Changed by another request"],
};

const DOCS = "https://errors.example.org";

function statusOf(code: string): number {
  return GENERIC[code] ?? statusOf(SPECIFIC[code]![0]);
}

function sent(code: string, more: Partial<SentError> = {}): SentError {
  const status = more.status ?? statusOf(code);
  const statusText = PHRASES[status]!;
  const title = SPECIFIC[code]?.[1] ?? statusText;
  return { status, statusText, title, type: `${DOCS}/${code}`, help: `${DOCS}/${code}`, ...more };
}

function sentAll(
  codes: string,
  more: (code: string) => Partial<SentError> = () => ({}),
): Record<string, SentError> {
  return Object.fromEntries(codes.split(" ").map((code) => [code, sent(code, more(code))]));
}

const ALL = [...Object.keys(GENERIC), ...Object.keys(SPECIFIC)];

export const catalog: ServerCatalog = {
  errors: Object.fromEntries(
    ALL.map((code) => {
      const refines = SPECIFIC[code]?.[0];
      return [code, refines === undefined ? { status: statusOf(code) } : { status: statusOf(code), refines }];
    }),
  ),
  generics: Object.fromEntries(
    Object.entries(GENERIC).map(([code, status]) => [status, { ...sent(code), code }]),
  ),
};

const FIVE = "bad_request unauthorized forbidden not_found internal_error gateway_timeout";

export const org: Api = defineApi({
  name: "org",
  dialect: problemDetails,
  catalog,
  errors: sentAll(ALL.join(" "), (code) => (code === "token_expired" ? { redact: ["token"] } : {})),
});

export const neowit: Api = defineApi({
  name: "neowit",
  dialect: neowitDialect,
  catalog,
  errors: sentAll(`${FIVE} validation_failed conflict service_unavailable`, (code) =>
    code === "validation_failed" ? { status: 400 } : {},
  ),
});

export const workspaces: Api = defineApi({
  name: "workspaces",
  dialect: workspacesDialect,
  catalog,
  errors: sentAll(`${FIVE} validation_failed bad_gateway service_unavailable`, (code) =>
    code === "validation_failed" ? { status: 400 } : {},
  ),
});

const SECTIONS: Readonly<Record<number, string>> = {
  400: "15.5.1",
  401: "15.5.2",
  403: "15.5.4",
  404: "15.5.5",
  409: "15.5.10",
  415: "15.5.16",
  500: "15.6.1",
  501: "15.6.2",
  504: "15.6.5",
};

export const softwareone: Api = defineApi({
  name: "softwareone",
  dialect: softwareoneDialect,
  catalog,
  errors: sentAll(`${FIVE} validation_failed conflict unsupported_media_type not_implemented`, (code) => {
    const status = code === "validation_failed" ? 400 : statusOf(code);
    return { status, type: `https://tools.ietf.org/html/rfc9110#section-${SECTIONS[status]}` };
  }),
});

export const disruptive: Api = defineApi({
  name: "disruptive",
  dialect: disruptiveDialect,
  catalog,
  errors: sentAll(
    `${FIVE} conflict already_exists concurrent_modification rate_limited service_unavailable method_not_allowed`,
    (code) => {
      const status = code === "method_not_allowed" ? 501 : statusOf(code);
      return { status, help: `https://docs.d21s.com/error/#${status}` };
    },
  ),
});

const FANFARE_ALIASES: Readonly<Record<string, string>> = {
  validation_failed: "validation_error",
  rate_limited: "Rate limit exceeded",
};

export const fanfare: Api = defineApi({
  name: "fanfare",
  dialect: fanfareDialect,
  catalog,
  errors: sentAll(
    `${FIVE} invalid_token token_expired invalid_credentials insufficient_role device_mismatch conflict ` +
      "already_in_queue already_registered already_exists concurrent_modification validation_failed " +
      "rate_limited bad_gateway service_unavailable",
    (code) => (FANFARE_ALIASES[code] === undefined ? {} : { alias: FANFARE_ALIASES[code] }),
  ),
});

export const apis: Readonly<Record<string, Api>> = {
  neowit,
  workspaces,
  softwareone,
  disruptive,
  fanfare,
  org,
};
