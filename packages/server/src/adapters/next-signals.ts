import type { Members } from "@org/errors-types/runtime";

/**
 * What Next throws to be told of something, by the `digest` that each has: the ones that `unstable_rethrow` of
 * `next/navigation` knows, but for those below. That function is not imported: the bundler of Next knows the module by
 * this name only, and Node, without a bundler, as `next/navigation.js` only.
 */
const SIGNAL =
  /^(?:NEXT_REDIRECT;.+|NEXT_PRERENDER_INTERRUPTED|DYNAMIC_SERVER_USAGE|HANGING_PROMISE_REJECTION|BAILOUT_TO_CLIENT_SIDE_RENDERING)$/s;

/** What `notFound()`, `forbidden()` and `unauthorized()` throw: Next would answer with this status and no body. */
const FALLBACK = /^NEXT_HTTP_ERROR_FALLBACK;(40[134])$/;

/** With the experimental partial prerendering of Next 15, React throws this. */
const POSTPONE: symbol = Symbol.for("react.postpone");

/** Causes that are followed. */
const MAX_CAUSES = 10;

/** Gives Next what belongs to it: what was thrown, or what caused it, as where a handler wraps the errors it catches. */
export function rethrowSignal(thrown: unknown): void {
  const signal = signalIn(thrown);
  if (signal !== undefined) throw signal;
}

function signalIn(thrown: unknown): unknown {
  let error = thrown;
  try {
    for (let step = 0; step <= MAX_CAUSES && typeof error === "object" && error !== null; step++) {
      const { digest, $$typeof, cause } = error as Members;
      if ((typeof digest === "string" && SIGNAL.test(digest)) || $$typeof === POSTPONE) return error;
      error = cause;
    }
  } catch {
    // a getter or proxy of somebody's error threw: it is not Next's
  }
  return undefined;
}

/** The status of what `notFound()`, `forbidden()` and `unauthorized()` throw. */
export function fallbackStatus(thrown: unknown): number | undefined {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const { digest } = thrown as Members;
  const [, status] = (typeof digest === "string" && FALLBACK.exec(digest)) || [];
  return status === undefined ? undefined : Number(status);
}
