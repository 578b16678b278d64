import type { Api } from "./api.js";
import type { Dialect } from "./dialect.js";
import { asContractError, type ErrorMembers } from "./error-members.js";
import { fitsBytes } from "./fits-bytes.js";
import type { Outgoing } from "./outgoing.js";
import { renderHeaders } from "./render-headers.js";
import { internalKind, type SentKind, sentKind } from "./sent-kind.js";
import { copyMembers, snapshot } from "./snapshot.js";
import { toOutgoing } from "./to-outgoing.js";

/** A response that tells of an error. */
export interface RenderedError {
  readonly status: number;
  /** By lower-case name, the content type first. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The code that was sent: another one where the API does not list the error's own. */
  readonly code: string;
}

export interface RenderOptions {
  /** The longest body, in bytes of UTF-8. Default: 1 MiB. */
  readonly maxBytes?: number | undefined;
  /** Used when the error has none. */
  readonly traceId?: string | undefined;
}

const MAX_BYTES = 1 << 20;

/** A longer one is left out where a body has already turned out too long. */
const MAX_TRACE_ID_LENGTH = 256;

/** Sent when nothing else can be. */
const LAST_RESORT: RenderedError = Object.freeze({
  status: 500,
  headers: Object.freeze({ "content-type": "text/plain; charset=utf-8" }),
  body: "Internal Server Error",
  code: "internal_error",
});

const NOTHING: ErrorMembers = Object.freeze({});

/**
 * The response that an API sends for an error: an `ApiError`, the plain members of one, or anything else that was thrown,
 * which becomes `internal_error` and of which nothing leaves the process. Prints what the error has and invents nothing,
 * but for the title in the place of a detail that the dialect needs. Never throws, whatever is in the error: what cannot
 * be rendered, or is too long, becomes the API's `internal_error` too, and where even that fails a plain text.
 */
export function renderError(error: unknown, api: Api, options?: RenderOptions): RenderedError {
  try {
    const members = asContractError(error, api);
    const rendered = members === undefined ? undefined : renderMembers(members, api, options);
    return rendered ?? renderInternal(members, api, options) ?? LAST_RESORT;
  } catch {
    return LAST_RESORT;
  }
}

function renderMembers(
  error: ErrorMembers,
  api: Api,
  options: RenderOptions | undefined,
): RenderedError | undefined {
  try {
    return renderAs(error, sentKind(error.code as string, error, api), api, options);
  } catch {
    const copy = snapshot(error);
    if (typeof copy.code !== "string") return undefined;
    return attempt(copy, sentKind(copy.code, copy, api), api, options);
  }
}

function renderInternal(
  error: ErrorMembers | undefined,
  api: Api,
  options: RenderOptions | undefined,
): RenderedError | undefined {
  const { traceId } = copyMembers(error, ["traceId"]);
  const given = typeof traceId === "string" ? traceId : options?.traceId;
  const usable = given !== undefined && given.length <= MAX_TRACE_ID_LENGTH ? given : undefined;
  return attempt(NOTHING, internalKind(api), api, { ...options, traceId: usable });
}

function attempt(...args: Parameters<typeof renderAs>): RenderedError | undefined {
  try {
    return renderAs(...args);
  } catch {
    return undefined;
  }
}

function renderAs(
  error: ErrorMembers,
  kind: SentKind | undefined,
  api: Api,
  options: RenderOptions | undefined,
): RenderedError | undefined {
  if (kind === undefined) return undefined;
  const { dialect } = api;
  const outgoing = toOutgoing(error, kind, api.rules, options?.traceId);
  const body = renderBody(dialect, outgoing);
  if (body === undefined || !fitsBytes(body, options?.maxBytes ?? MAX_BYTES)) return undefined;
  const headers = renderHeaders(dialect, outgoing);
  return { status: dialect.status ?? kind.status, headers, body, code: kind.code };
}

function renderBody({ body }: Dialect, error: Outgoing): string | undefined {
  const text = body(error);
  if (text !== undefined || error.detail !== undefined) return text;
  return body({ ...error, detail: error.title });
}
