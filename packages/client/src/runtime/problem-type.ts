import type { Described } from "./described.js";
import { resolveType } from "./resolve-type.js";

/** What the `type` of a problem means (RFC 9457): a relative one is resolved, a missing one is `about:blank`. */
export function problemType(type: string | undefined, { lenient, url }: Described): string | undefined {
  if (type !== undefined) return resolveType(type, url);
  return lenient ? "about:blank" : undefined;
}
