import { LAST_RESORTS } from "../catalog/generic-of.js";
import type { Catalog } from "../catalog/model.js";

/**
 * Codes that an unknown response may be read as: the generic ones of the catalog, and the two that are the last resort
 * (RFC 9110, section 15: an unknown 4xx is read as 400, an unknown 5xx as 500), whether the catalog has them or not.
 */
export function fallbackCodes(catalog: Catalog): ReadonlySet<string> {
  const generic = catalog.errors.filter((error) => error.generic).map(({ code }) => code);
  return new Set([...generic, ...LAST_RESORTS.keys()]);
}
