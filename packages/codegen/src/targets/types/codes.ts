import type { Catalog } from "../../catalog/model.js";

/** Failures without a response belong to every union of errors (`TransportCode` of the runtime). */
export const TRANSPORT_CODES = ["network", "timeout", "aborted", "tls_failure", "unexpected_failure"] as const;

/** Whether an unknown response may be read as this error. */
export function isGenericCode(code: string, catalog: Catalog): boolean {
  return catalog.errors.some((error) => error.code === code && error.generic);
}
