import type { Members } from "@org/errors-types";
import type { Occurrence } from "./occurrence.js";
import type { Catalog, CatalogApi, Field, SentError } from "./open-catalog.js";
import { type Tells, toldDetails, toldFields } from "./tells.js";

/** What a client has to see of a failure. */
export interface Expectation {
  readonly status: number;
  /** The code that this API can tell apart. */
  readonly code: string;
  readonly recognized: boolean;
  readonly fields: readonly Field[];
  readonly details: Members;
  readonly retry: SentError["retry"];
  readonly retryAfterMs: number | undefined;
}

/** An error that is thrown, and by which API. */
export interface Thrown {
  readonly api: CatalogApi;
  readonly sent: SentError;
  readonly tells: Tells;
  readonly catalog: Catalog;
  readonly occurrence: Occurrence;
  /** What happened, for people. */
  readonly detail: string;
}

/** What comes of an error of the catalog: from the catalog and from what the dialect tells, without any reader. */
export function expectCode({ api, sent, tells, catalog, occurrence, detail }: Thrown): Expectation {
  const fields = toldFields(occurrence.fields, tells);
  const code = tells.code
    ? sent.code
    : (matchedCode(api, sent.status, detail, fields) ?? genericCode(api, sent.status, catalog));
  const hidden = sent.details.filter(({ redact }) => redact).map(({ name }) => name);
  const open = Object.entries(occurrence.details).filter(([name]) => !hidden.includes(name));
  return {
    status: sent.status,
    ...judged(code, true, api, catalog),
    fields,
    details: toldDetails(Object.fromEntries(open), fields.length > 0, tells),
    retryAfterMs: tells.retryAfter ? occurrence.retryAfterMs : undefined,
  };
}

/** What comes of anything else: nothing but the meaning of its status. `byApi`: the API itself sends it. */
export function expectForeign(foreign: {
  readonly api: CatalogApi;
  readonly catalog: Catalog;
  readonly status: number;
  readonly byApi: boolean;
}): Expectation {
  const { api, catalog, status, byApi } = foreign;
  const code = genericCode(api, status, catalog);
  return { status, ...judged(code, byApi, api, catalog), fields: [], details: {}, retryAfterMs: undefined };
}

/** Whether the API knows the code, and what the catalog says about sending the same request again. */
function judged(
  code: string,
  byApi: boolean,
  api: CatalogApi,
  catalog: Catalog,
): Pick<Expectation, "code" | "recognized" | "retry"> {
  const listed = api.errors.find((sent) => sent.code === code);
  const recognized = byApi && listed !== undefined;
  const retry = (listed ?? catalog.errors.find((error) => error.code === code))?.retry;
  // What the API did not say does not become visible later.
  const pointless = retry === undefined || (retry.strategy === "eventually" && !recognized);
  return { code, recognized, retry: pointless ? { strategy: "never" } : retry };
}

/** By the `match` rules of the API: they are for errors without a code. */
function matchedCode(
  api: CatalogApi,
  status: number,
  detail: string,
  fields: readonly Field[],
): string | undefined {
  return api.match.find(
    (match) =>
      api.errors.some((sent) => sent.code === match.code && sent.status === status) &&
      (match.hasFields === undefined || match.hasFields === fields.length > 0) &&
      (match.detail === undefined || match.detail === detail) &&
      (match.rule === undefined || fields.some(({ rule }) => rule === match.rule)),
  )?.code;
}

/** What a status means in general: to this API, else in the catalog. */
function genericCode({ errors }: CatalogApi, status: number, catalog: Catalog): string {
  const listed = errors.filter(({ error }) => error.generic);
  const generic =
    listed.find(({ error }) => error.status === status) ??
    listed.find((sent) => sent.status === status) ??
    catalog.errors.find((error) => error.generic && error.status === status);
  return generic?.code ?? (status < 500 ? "bad_request" : "internal_error");
}
