import { vi } from "vitest";
import { disruptive } from "../../gen/apis.js";
import { RetryBudget } from "../retry/retry-budget.js";
import { type WithRetryOptions, withRetry } from "../retry/with-retry.js";

/** What a service does with a request: it answers, fails to, or takes its time. */
export type Answer = Response | Error | (() => Promise<Response>);

export const ok = (): Response => new Response("ok");

export function failing(status: number, headers: Record<string, string> = {}): Response {
  return Response.json({ error: "It failed.", code: status }, { status, headers });
}

export interface FakeService {
  readonly fetch: (request: Request) => Promise<Response>;
  /** When it was asked, in milliseconds from the start, and with which body. */
  readonly asked: readonly { readonly at: number; readonly body: string }[];
  readonly times: () => number[];
}

/** Answers in turn, the last answer for ever. */
export function service(...answers: Answer[]): FakeService {
  const startedAt = performance.now();
  const asked: { at: number; body: string }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    asked.push({ at: Math.round(performance.now() - startedAt), body: await request.text() });
    const answer = answers[Math.min(asked.length, answers.length) - 1] as Answer;
    if (answer instanceof Error) throw answer;
    if (typeof answer === "function") return answer();
    return answer instanceof Response ? answer.clone() : answer;
  };
  return { fetch, asked, times: () => asked.map(({ at }) => at) };
}

export const URL_OF_DEVICE = "https://api.example/devices/1";

export const get = (init?: RequestInit): Request => new Request(URL_OF_DEVICE, init);
export const post = (body = "{}"): Request => new Request(URL_OF_DEVICE, { method: "POST", body });

/** What comes of a request to the API `disruptive`, once all the time of a fake clock has passed. */
export async function outcome(
  request: Request,
  options: Partial<WithRetryOptions<unknown>> & Pick<WithRetryOptions<unknown>, "fetch">,
): Promise<unknown> {
  const sent = withRetry(request, { api: disruptive, budget: new RetryBudget(), ...options });
  const settled = sent.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return settled;
}

/** No chance, and no time but that which `outcome` lets pass. */
export function fakeClock(): void {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
}

export function realClock(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
}
