import type { RenderedError } from "./render-error.js";

/** A method (RFC 9110, section 9.1) is a token. */
const METHOD = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$/;

/** A list may be as long as somebody made it. */
const MAX_METHODS = 32;

/**
 * The response with an `Allow` header where the error knows the methods of the resource: whatever its dialect, a 405
 * must have one (RFC 9110, section 15.5.6).
 */
export function allowHeader(rendered: RenderedError, error: unknown): RenderedError {
  if (rendered.status !== 405 && rendered.code !== "method_not_allowed") return rendered;
  const allowed = allowedMethods(error);
  if (allowed.length === 0) return rendered;
  return { ...rendered, headers: { ...rendered.headers, allow: allowed.join(", ") } };
}

function allowedMethods(error: unknown): string[] {
  try {
    const { allowed } = (error as { readonly details: { readonly allowed?: unknown } }).details;
    if (!Array.isArray(allowed)) return [];
    return allowed
      .slice(0, MAX_METHODS)
      .filter((method) => typeof method === "string" && METHOD.test(method));
  } catch {
    return [];
  }
}
