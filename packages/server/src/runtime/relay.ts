import {
  ApiError,
  type ApiErrorInit,
  type FieldError,
  type Members,
  type RetryRule,
  type TransportCode,
} from "@org/errors-types/runtime";
import type { Api, SentError } from "./api.js";
import { errorOfCode } from "./error-of-code.js";
import { type SentAs, sentAs } from "./sent-as.js";
import { copyFields, copyMembers, copyOwn } from "./snapshot.js";
import { withMessages } from "./with-messages.js";

/** Options of `relay`. */
export interface RelayOptions {
  /** The API that sends the error on. */
  readonly to: Api;
  /** What happened, in the place of the text that `to` has for the error. */
  readonly detail?: string | undefined;
}

/** What of an error goes on. */
interface Received extends Pick<ApiErrorInit, "traceId" | "retryAfterMs" | "retry"> {
  readonly code: string;
  readonly status: number;
  readonly fields?: readonly FieldError[];
  /** Those that can be relied on. */
  readonly details: Members;
}

type Named = Readonly<Pick<Received, "code" | "status">>;

const INTERNAL: Named = { code: "internal_error", status: 500 };

/** What a failure without a response is for those in front of the gateway (RFC 9110, sections 15.6.3 and 15.6.5). */
const WITHOUT_RESPONSE: Readonly<Record<TransportCode, Named>> = {
  network: { code: "bad_gateway", status: 502 },
  tls_failure: { code: "bad_gateway", status: 502 },
  timeout: { code: "gateway_timeout", status: 504 },
  // who stops waiting does not know either whether the request was carried out
  aborted: { code: "gateway_timeout", status: 504 },
  unexpected_failure: INTERNAL,
};

const MEMBERS = [
  "code",
  "status",
  "recognized",
  "detailsValid",
  "details",
  "fields",
  "traceId",
  "retryAfterMs",
  "retry",
] as const;

const NO_DETAILS: Members = Object.freeze({});

/**
 * The error of another API as the API `to` sends it, to be thrown. `error` is what `readError` gave.
 *
 * Its code, field errors, trace and wait go on, and those details that `to` has for the code; a field error without a
 * message gets that of its rule from the catalog of `to`. All else stays here: title, type, help, instance, snippet,
 * what the API did not promise, and the text of this occurrence. In its place stands the text that `to` has for the
 * error, or `detail`. The error itself is the `cause`, which never leaves the process.
 *
 * Where `to` does not list the code, or requires details of it that are not there, the nearest more general error is
 * sent that is whole; at last the generic error of the status. A failure without a response is `bad_gateway`,
 * `gateway_timeout` or `internal_error`, and what is no contract error is `internal_error`. Never throws.
 */
export function relay(error: unknown, { to, detail }: RelayOptions): ApiError {
  const { code, status, fields, details, ...hints } = receive(error);
  const as = sentAs(code, status, to, (sent) => isWhole(details, sent));
  return errorOfCode(as?.code ?? INTERNAL.code, as?.sent.bodyStatus ?? as?.sent.status ?? INTERNAL.status, {
    ...hints,
    detail,
    fields: withMessages(fields, to.catalog.messages),
    details: as && sendable(details, as, code),
    cause: error,
  });
}

function receive(error: unknown): Received {
  const given = ApiError.is(error) ? copyMembers(error, MEMBERS) : {};
  const { code, status, recognized, detailsValid, fields, traceId, retryAfterMs, retry } = given;
  if (typeof code !== "string") return { ...INTERNAL, details: NO_DETAILS };
  const trusted = recognized === true && detailsValid === true;
  const fieldErrors = copyFields(fields) as readonly FieldError[];
  const failure = Object.hasOwn(WITHOUT_RESPONSE, code) ? WITHOUT_RESPONSE[code as TransportCode] : undefined;
  return {
    ...(failure ?? { code, status: typeof status === "number" ? status : INTERNAL.status }),
    ...(fieldErrors.length > 0 && { fields: fieldErrors }),
    details: (trusted ? copyOwn(given["details"]) : undefined) ?? NO_DETAILS,
    traceId: typeof traceId === "string" ? traceId : undefined,
    retryAfterMs: typeof retryAfterMs === "number" ? retryAfterMs : undefined,
    retry: retry as RetryRule | undefined,
  };
}

/** Whether all is there that a body of the error must have. */
function isWhole(details: Members, { required = [] }: SentError): boolean {
  return required.every((name) => Object.hasOwn(details, name) && details[name] !== undefined);
}

/** What refines an error has the details that it requires; others may mean something else there. */
function sendable(details: Members, { code, sent }: SentAs, received: string): Members | undefined {
  const { required = [], optional = [] } = sent;
  const names = code === received ? [...required, ...optional] : required;
  const there = names.filter((name) => Object.hasOwn(details, name));
  return there.length === 0 ? undefined : Object.fromEntries(there.map((name) => [name, details[name]]));
}
