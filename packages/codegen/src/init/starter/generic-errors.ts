import type { WrittenError } from "../../catalog/written.js";

/** What every new catalog begins with: the errors that nearly every service sends, one for each status. */
export const GENERIC_ERRORS: Readonly<Record<string, WrittenError>> = {
  bad_request: generic(400, "Bad Request", "The request is not valid."),
  unauthorized: generic(401, "Unauthorized", "Authentication is needed."),
  forbidden: generic(403, "Forbidden", "Access to this resource is refused."),
  not_found: generic(404, "Not Found", "There is no such resource."),
  conflict: generic(409, "Conflict", "The state of the resource does not permit the request."),
  validation_failed: generic(422, "Unprocessable Content", "The input is not valid."),
  rate_limited: generic(429, "Too Many Requests", "Too many requests were sent in a short time.", {
    strategy: "backoff",
    minDelay: "1s",
    processed: "no",
  }),
  internal_error: generic(500, "Internal Server Error", "Something failed on our side.", {
    strategy: "backoff",
    processed: "unknown",
  }),
  service_unavailable: generic(503, "Service Unavailable", "The service is not available for a while.", {
    strategy: "backoff",
  }),
};

export function generic(
  status: number,
  title: string,
  detail: string,
  retry: WrittenError["retry"] = "never",
): WrittenError {
  return { generic: true, status, title, detail, retry };
}

/** The status of a code, where a sample says none: by the words that are in most codes. */
export function likelyStatus(code: string): number | undefined {
  return LIKELY.find(([words]) => words.test(code))?.[1];
}

const LIKELY: readonly (readonly [RegExp, number])[] = [
  [/not_found|no_such|missing_resource|unknown_resource/, 404],
  [
    /unauthori[sz]ed|unauthenticated|authentication|invalid_token|expired_token|token_expired|credentials/,
    401,
  ],
  [/forbidden|permission|access_denied|not_allowed/, 403],
  [/conflict|already|duplicate|exists/, 409],
  [/rate_limit|too_many|throttl|quota/, 429],
  [/declined|payment|insufficient_funds/, 402],
  [/unavailable|maintenance|overloaded/, 503],
  [/timeout|timed_out|deadline/, 504],
  [/internal|server_error/, 500],
  [/validation|unprocessable/, 422],
];
