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

/** Types of details that some API adds to an error. */
export function apiDetailsNames(code: string, catalog: Catalog): string[] {
  return catalog.apis.flatMap((api) => {
    const sent = api.errors.find((error) => error.code === code);
    if (sent === undefined) return [];
    const known = new Set(sent.error.details.map(({ name }) => name));
    const arriving = arrivingDetails(sent, carriedBy(api.dialect));
    return arriving.some(({ name }) => !known.has(name)) ? [apiDetailsName(api, code)] : [];
  });
}
