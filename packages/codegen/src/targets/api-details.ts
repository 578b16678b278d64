import type { Api, Catalog, DetailsMember, SentError } from "../catalog/model.js";
import { type Carried, carriedBy } from "../dialect/carried.js";
import { apiNames, errorNames } from "../names.js";

/** The details of an error that reach a client through the dialect of an API. */
export function arrivingDetails({ code, details }: SentError, carried: Carried): readonly DetailsMember[] {
  return details.filter(({ name, redact }) => carried.hasDetail(name, code) && !redact);
}

/** Name of the type of details that are special to one API: `WorkspacesValidationFailedDetails`. */
export function apiDetailsName(api: Api, code: string): string {
  return `${apiNames(api.name).error.replace(/Error$/, "")}${errorNames(code).details}`;
}

/** Whether the details arrive just as the catalog defines them. */
export function arriveUnchanged(arriving: readonly DetailsMember[], { error }: SentError): boolean {
  return (
    arriving.length === error.details.length &&
    arriving.every((member, index) => member === error.details[index])
  );
}

/** Code → types of details that some API adds to the error; only errors to which any does. */
export type ApiDetailsNames = ReadonlyMap<string, readonly string[]>;

export function apiDetailsNames(catalog: Catalog): ApiDetailsNames {
  const names = new Map<string, string[]>();
  for (const api of catalog.apis) {
    const carried = carriedBy(api.dialect);
    for (const sent of api.errors) {
      if (sent.details.length === sent.error.details.length) continue;
      const known = new Set(sent.error.details.map(({ name }) => name));
      if (arrivingDetails(sent, carried).every(({ name }) => known.has(name))) continue;
      names.set(sent.code, [...(names.get(sent.code) ?? []), apiDetailsName(api, sent.code)]);
    }
  }
  return names;
}
