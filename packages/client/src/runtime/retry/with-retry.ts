import type { ApiError } from "@org/errors-types/runtime";
import type { Api } from "../define-api.js";
import { booleanFromText } from "../from-text.js";
import { READ_MS } from "../limits.js";
import { readError } from "../read-error.js";
import { readFailure } from "../read-failure.js";
import { bodyOf } from "./body-of.js";
import { decideRetry } from "./decide-retry.js";
import { DEADLINE_MS, type RetryClock, type RetryOptions } from "./model.js";
import { RetryBudget } from "./retry-budget.js";
import { discard, sendOnce } from "./send-once.js";
import { wait } from "./wait.js";

/** Options of `withRetry`. */
export interface WithRetryOptions<E> extends RetryOptions {
  /** The API that answers: its dialect is read, and its retry rules are followed. */
  readonly api: Api<E>;
  /** Sends one request. Default: the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long one attempt may take until its response begins, in milliseconds. Default: what is left of the deadline. */
  readonly timeoutMs?: number | undefined;
  /** Default: one for the whole process. */
  readonly budget?: RetryBudget | undefined;
}

const clock: RetryClock = { now: () => performance.now(), random: () => Math.random() };
const sharedBudget: RetryBudget = /*#__PURE__*/ new RetryBudget();

/**
 * Sends a request, and sends it again as long as the contract says that this is safe and of use. The request stays
 * usable, unless its body is a stream: that is sent once.
 * @returns The first response that is no error.
 * @throws ApiError What the last attempt failed with, with the number of `attempts` and why it `stopped`; when the
 * request's signal is aborted, the reason of the signal itself.
 */
export async function withRetry<E>(request: Request, options: WithRetryOptions<E>): Promise<Response> {
  const {
    api,
    fetch = globalThis.fetch,
    budget = sharedBudget,
    deadlineMs = DEADLINE_MS,
    timeoutMs = deadlineMs,
  } = options;
  const { method, headers, signal } = request;
  signal.throwIfAborted();
  const { origin } = new URL(request.url);
  const startedAt = clock.now();
  const restMs = (): number => deadlineMs - (clock.now() - startedAt);
  const about = { ...options, ...(await bodyOf(request)), method, headers, signal };
  for (let attempts = 1; ; attempts++) {
    let response: Response | undefined;
    let error: ApiError | null;
    try {
      response = await sendOnce(request, about.body, Math.min(timeoutMs, restMs()), fetch);
      error = await readError<ApiError>(response, api as Api<ApiError>, {
        signal,
        timeoutMs: Math.min(READ_MS, restMs()),
      });
    } catch (thrown) {
      error = readFailure(thrown);
    }
    signal.throwIfAborted();
    if (error === null) {
      budget.succeed(origin);
      return response as Response;
    }
    discard(response);
    const shouldRetry = booleanFromText(response?.headers?.get("x-should-retry")?.toLowerCase());
    const history = { attempts, startedAt, tokens: budget.of(origin), shouldRetry };
    const decision = decideRetry(error, about, history, clock);
    if (decision.retry) {
      budget.spend(origin, decision.cost);
      await wait(decision.delayMs, signal);
      if (restMs() > 0) continue;
    }
    throw Object.assign(error, { attempts, stopped: decision.retry ? "deadline" : decision.reason });
  }
}
