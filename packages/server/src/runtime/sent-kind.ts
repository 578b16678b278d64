import type { Members } from "@org/errors-types/runtime";
import type { ApiSpec } from "./api.js";
import type { DetailText } from "./fill-detail.js";
import { isKnown, own, type SentAs, sentAs } from "./sent-as.js";

/** What an API sends for a code: all that is the same at every occurrence, in one record of one shape. */
export interface SentKind {
  readonly code: string;
  readonly alias: string | number | undefined;
  /** Of the response. */
  readonly status: number;
  /** What `{status}` prints. */
  readonly bodyStatus: number;
  readonly statusText: string;
  readonly title: string;
  readonly type: string;
  readonly help: string | undefined;
  readonly attributes: Members;
  /** The API's own text. */
  readonly detail: string | DetailText | undefined;
  /** The catalog's text for an error that no factory made (see `errorOfCode`). */
  readonly catalogDetail: string | DetailText | undefined;
  readonly required: readonly string[] | undefined;
  readonly redact: readonly string[] | undefined;
  /** It stands in the place of an error that the API does not list. */
  readonly substitute: boolean;
}

/** By code; for codes that nobody knows, by status. So there are no more than a catalog and the statuses of HTTP have. */
type Kinds = Map<string | number, SentKind>;

/** What was found by the tables of an API, which say all that a kind is made of. */
interface Found {
  readonly catalog: ApiSpec["catalog"];
  readonly generics: ApiSpec["generics"];
  readonly kinds: Kinds;
}

/**
 * By its errors and not by the API: one that each request chooses is one object with other members each time, and what was
 * found for one must not be sent for another.
 */
const found = new WeakMap<ApiSpec["errors"], Found>();

/** What `sentAs` says of an error, found once for each code of an API. */
export function sentKind(
  code: string,
  error: { readonly status?: unknown },
  api: ApiSpec,
): SentKind | undefined {
  const kinds = kindsOf(api);
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const { status } = error;
  if (isKnown(code, api)) return remember(kinds, code, kindOf(sentAs(code, status, api), code, api));
  return genericKind(code, isErrorStatus(status) ? Math.trunc(status) : 500, api);
}

/** What stands for everything that is no contract error. */
export function internalKind(api: ApiSpec): SentKind | undefined {
  return genericKind("", 500, api);
}

function genericKind(code: string, status: number, api: ApiSpec): SentKind | undefined {
  const kinds = kindsOf(api);
  return kinds.get(status) ?? remember(kinds, status, kindOf(sentAs(code, status, api), code, api));
}

export function isErrorStatus(status: unknown): status is number {
  return typeof status === "number" && status >= 400 && status <= 599;
}

function kindsOf({ errors, catalog, generics }: ApiSpec): Kinds {
  const known = found.get(errors);
  if (known !== undefined && known.catalog === catalog && known.generics === generics) return known.kinds;
  const kinds: Kinds = new Map();
  found.set(errors, { catalog, generics, kinds });
  return kinds;
}

function remember(kinds: Kinds, key: string | number, kind: SentKind | undefined): SentKind | undefined {
  if (kind !== undefined) kinds.set(key, kind);
  return kind;
}

const NO_MEMBERS: Members = Object.freeze({});

function kindOf(as: SentAs | undefined, thrown: string, { catalog }: ApiSpec): SentKind | undefined {
  if (as === undefined) return undefined;
  const { code, sent, substitute } = as;
  const known = own(catalog.errors, thrown);
  return {
    code,
    alias: sent.alias,
    status: sent.status,
    bodyStatus: sent.bodyStatus ?? sent.status,
    statusText: sent.statusText,
    title: sent.title,
    type: sent.type,
    help: sent.help,
    attributes: sent.attributes ?? NO_MEMBERS,
    detail: substitute ? undefined : sent.detail,
    // of a code that the catalog lacks nothing is known but what is sent in its place
    catalogDetail: known === undefined ? (sent.detail ?? own(catalog.errors, code)?.detail) : known.detail,
    required: sent.required,
    redact: sent.redact,
    substitute,
  };
}
