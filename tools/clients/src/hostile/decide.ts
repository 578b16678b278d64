import { type ApiError, decideRetry, type RetryDecision } from "@org/errors-client";

/** Whether a request that failed like this would be sent again, if it was the first attempt and chance is 0. */
export function decide(
  error: ApiError,
  method: string,
  headers: Readonly<Record<string, string>> = {},
  shouldRetry?: string | null,
): RetryDecision {
  return decideRetry(
    error,
    { method, headers: new Headers(headers), replayable: true },
    {
      attempts: 1,
      startedAt: 0,
      tokens: 100,
      shouldRetry: shouldRetry === "true" ? true : shouldRetry === "false" ? false : undefined,
    },
    { now: () => 0, random: () => 0 },
  );
}

/** What the words of the collection mean for requests of some kinds. */
export function obeys(stated: string, error: ApiError, shouldRetry?: string | null): boolean {
  const [get, post, keyed] = [
    decide(error, "GET", {}, shouldRetry),
    decide(error, "POST", {}, shouldRetry),
    decide(error, "POST", { "idempotency-key": "k" }, shouldRetry),
  ];
  const again = [get, post, keyed].map(({ retry }) => retry).join();
  switch (stated) {
    case "never":
      return again === "false,false,false";
    case "backoff-if-safe":
      return get.retry && !post.retry;
    case "idempotent-only":
      return again === "true,false,true";
    case "any-method":
      return again === "true,true,true";
    case "after":
      // a wait of 0 asks for none: then the contract's own
      return get.retry && get.delayMs === (error.retryAfterMs || 1000);
    case "give-up":
      return !get.retry && get.reason === "wait" && error.retryAfterMs !== undefined;
    default:
      throw new Error(`Nobody knows what "${stated}" means.`);
  }
}
