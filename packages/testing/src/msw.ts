import type { Cases, TestApi } from "./runtime/define-test-api.js";
import { toResponse } from "./runtime/error-response.js";
import { checkFailure, cutOff, type FailureKind, proxyPage } from "./runtime/faults/failures.js";
import { checkDelay, pause } from "./runtime/faults/pause.js";
import { checkSent, renderCase, type SentAs } from "./runtime/render-case.js";

export type { SentAs } from "./runtime/render-case.js";

/** How often, and how late. */
export interface MswOptions {
  /** How long the answer takes, in milliseconds. Default: 0. */
  readonly delayMs?: number | undefined;
  /** Answers the first request only; later ones go to the next handler that matches. Default: false. */
  readonly once?: boolean | undefined;
}

/** What msw calls for a request: the second argument of `http.get` and its like. */
export type MswResolver = (info: { readonly request: Request }) => Promise<Response | undefined>;

/**
 * Answers as the server of an API does that throws this error: `http.get("/queue", mswError(disruptive, "rate_limited"))`.
 *
 * @throws TypeError where the API does not list the code, there is no such example, an option that would be passed over, or `delayMs` is no time.
 */
export function mswError<M extends Cases<M>, C extends keyof M & string>(
  api: TestApi<M>,
  code: C,
  options: SentAs<M[C]["details"]> & MswOptions = {},
): MswResolver {
  checkSent(api, code, options as SentAs, ["delayMs", "once"]);
  checkDelay("mswError", options.delayMs);
  return resolver(options, (request) => toResponse(renderCase(api, code, options as SentAs), request));
}

/**
 * Fails without a response of the service. msw knows no difference between a connection that broke and one that was refused, and
 * no timeout of its own: `hang` is what the timeout of a caller ends.
 *
 * @throws TypeError where there is no such kind, or `delayMs` is no time.
 */
export function mswFailure(kind: MswFailureKind, options: MswOptions = {}): MswResolver {
  checkFailure("The kind of mswFailure", kind, KINDS);
  checkDelay("mswFailure", options.delayMs);
  return resolver(options, async (request) => {
    if (kind === "html") return proxyPage(request);
    if (kind === "reset") return cutOff(Response.json({ items: [] }));
    if (kind === "hang") await pause(undefined, request.signal);
    return Response.error();
  });
}

/** What msw can do of the ways in which a call fails. */
export type MswFailureKind = Exclude<FailureKind, "refused" | "timeout">;

const KINDS: readonly MswFailureKind[] = ["network", "hang", "reset", "html"];

function resolver(
  { delayMs, once = false }: MswOptions,
  answer: (request: Request) => Response | Promise<Response>,
): MswResolver {
  let answered = false;
  return async ({ request }) => {
    if (once && answered) return undefined;
    answered = true;
    if (delayMs !== undefined) await pause(delayMs, request.signal);
    return answer(request);
  };
}
