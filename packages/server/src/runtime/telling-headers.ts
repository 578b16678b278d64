import type { ApiError } from "@org/errors-types/runtime";
import type { RenderedError } from "./render-error.js";
import { isHeaderValue } from "./render-headers.js";

/** Headers that tell a client what to do next: who asks for Basic credentials knows the realm, the catalog does not. */
const TELLING = ["allow", "proxy-authenticate", "retry-after", "www-authenticate"];

type TellingHeaders = Readonly<Record<string, string>>;

const noted = new WeakMap<object, TellingHeaders>();

/**
 * Notes which headers the error of a framework had that tell a client what to do next, for the contract error that a
 * mapping has made of it. All its other headers, and what could not be sent, are left out. Returns the contract error.
 */
export function noteHeaders(error: ApiError, headers: Iterable<readonly [string, unknown]>): ApiError {
  const told: Record<string, string> = {};
  for (const [name, given] of headers) {
    const key = name.toLowerCase();
    if (!TELLING.includes(key)) continue;
    const value = Array.isArray(given) ? given.join(", ") : String(given);
    if (isHeaderValue(value)) told[key] = value;
  }
  if (Object.keys(told).length > 0) noted.set(error, told);
  return error;
}

/** The response with the headers that were noted for the error: they know more than the catalog. */
export function tellingHeaders(rendered: RenderedError, error: unknown): RenderedError {
  const told = typeof error === "object" && error !== null ? noted.get(error) : undefined;
  return told === undefined ? rendered : { ...rendered, headers: { ...rendered.headers, ...told } };
}
