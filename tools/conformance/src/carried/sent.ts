import type { Api, Catalog, ErrorDefinition } from "../model.js";
import type { Sent } from "./scope.js";

/** What an API sends for an error: itself, its nearest listed ancestor, the generic error of its status. */
export function sentFor(code: string, api: Api, catalog: Catalog): Sent {
  const own = api.errors.find((one) => one.code === code);
  if (own !== undefined) return own;
  const error = catalog.errors.find((candidate) => candidate.code === code)!;
  const generic = catalog.errors.find((candidate) => candidate.generic && candidate.status === error.status);
  for (const candidate of [...error.refines, generic?.code]) {
    const listed = api.errors.find((one) => one.code === candidate);
    if (listed !== undefined) return listed;
  }
  return unlisted(generic ?? error, api);
}

/** A generic error that the API does not list is sent as the catalog has it, but with the templates of the API. */
function unlisted(error: ErrorDefinition, { dialect, unlisted: own }: Api): Sent {
  const said = own.find(({ code }) => code === error.code);
  if (said !== undefined) return said;
  const { code, status, title, type, help } = error;
  return {
    code,
    error,
    status: dialect.status ?? status,
    bodyStatus: status,
    title,
    type,
    help,
    wire: [code],
  };
}

/** What a response without a code is read as, by the status of the response. */
export function genericFor(status: number, api: Api, catalog: Catalog): string {
  const sent = api.errors.filter(({ error }) => error.generic);
  const found =
    sent.find(({ error }) => error.status === status) ??
    sent.find((one) => one.status === status) ??
    catalog.errors.find((error) => error.generic && error.status === status);
  return found?.code ?? (status < 500 ? "bad_request" : "internal_error");
}
