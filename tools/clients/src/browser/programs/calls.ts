import { type Api, type ApiError, RetryBudget, readError, readFailure, withRetry } from "@org/errors-client";
import { org } from "@org/errors-client/apis";
import { throwingFetch } from "@org/errors-client/fetch";
import type { Surroundings } from "./surroundings.js";

// Calls of a service, as a page or a worker makes them. What the service answers, and what should come of it, stands in
// `scenarios.ts`.

type Call = (url: string, around: Surroundings) => Promise<unknown>;

const api = org as Api<ApiError>;

/** What is left of a call for the test. */
async function outcomeOf(call: Promise<Response>): Promise<unknown> {
  try {
    return { status: (await call).status };
  } catch (thrown) {
    const { code, stopped, attempts } = readFailure<ApiError>(thrown);
    return { code, stopped, attempts };
  }
}

function send(url: string, init: RequestInit = {}, options: object = {}): Promise<Response> {
  return withRetry(new Request(url, init), { api, budget: new RetryBudget(), ...options });
}

async function abortedBy(url: string, when: (abort: () => void) => object): Promise<unknown> {
  const controller = new AbortController();
  const reason = { why: "the user left" };
  const options = when(() => controller.abort(reason));
  return send(url, { signal: controller.signal }, options).then(
    () => "a response",
    (thrown: unknown) => (Object.is(thrown, reason) ? "the reason itself" : String(thrown)),
  );
}

/** A body that no browser sends over HTTP/1.1, and that nobody can send twice. */
function streamed(): RequestInit {
  return { method: "PUT", body: new Blob(["{}"]).stream(), duplex: "half" } as RequestInit;
}

function upload(): FormData {
  const form = new FormData();
  form.append("file", new Blob(["\0\xff"]), "a.bin");
  return form;
}

export const CALLS: Readonly<Record<string, Call>> = {
  "a POST that is throttled": async (url) => {
    const waits: number[] = [];
    let answeredAt: number | undefined;
    const timing = async (request: Request): Promise<Response> => {
      if (answeredAt !== undefined) waits.push(performance.now() - answeredAt);
      const response = await fetch(request);
      answeredAt = performance.now();
      return response;
    };
    const outcome = await outcomeOf(send(url, { method: "POST", body: '{"a":1}' }, { fetch: timing }));
    return { outcome, waitedLongEnough: waits.map((waitMs) => waitMs >= 1000) };
  },
  "a form that is throttled": (url) => outcomeOf(send(url, { method: "POST", body: upload() })),
  "a keepalive request that is throttled": async (url) => {
    const alive: boolean[] = [];
    const counting = (request: Request): Promise<Response> => {
      alive.push(request.keepalive);
      return fetch(request);
    };
    const init = { method: "POST", body: "{}", keepalive: true };
    return { outcome: await outcomeOf(send(url, init, { fetch: counting })), alive };
  },
  "a PUT whose connection breaks": (url) => outcomeOf(send(url, { method: "PUT", body: "{}" })),
  "a POST whose connection breaks": (url) => outcomeOf(send(url, { method: "POST", body: "{}" })),
  "a stream": (url) => outcomeOf(send(url, streamed())),
  "a service that does not answer": (url) => outcomeOf(send(url, {}, { timeoutMs: 50, maxAttempts: 1 })),
  "a deadline before the wait is over": (url) => outcomeOf(send(url, {}, { deadlineMs: 20_000 })),
  "an abort during a request": (url) =>
    abortedBy(url, (abort) => {
      void fetch(url.replace("/service/", "/came/")).then(abort);
      return {};
    }),
  "an abort during a wait": (url) =>
    abortedBy(url, (abort) => ({
      fetch: async (request: Request) => {
        const response = await fetch(request);
        setTimeout(abort, 50);
        return response;
      },
    })),
  "a fetch that throws": (url) => outcomeOf(throwingFetch(api)(url)),
  "a hint of another origin that it does not expose": (url, { elsewhere }) => hintOf(url, elsewhere),
  "a hint of another origin that it exposes": (url, { elsewhere }) => hintOf(url, elsewhere),
  "another origin that forbids it": async (url, { elsewhere }) => outcomeOf(fetch(elsewhere + pathOf(url))),
};

/** Pages read those headers of another origin that it exposes. */
async function hintOf(url: string, elsewhere: string): Promise<unknown> {
  const error = await readError(await fetch(elsewhere + pathOf(url)), api);
  return { code: error?.code, retryAfterMs: error?.retryAfterMs };
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

/** Makes all calls at once, each of an address of its own. */
export async function callAll(where: string, around: Surroundings): Promise<Record<string, unknown>> {
  const calls = Object.entries(CALLS).map(async ([name, call]) => {
    const url = `${location.origin}/service/${where}/${encodeURIComponent(name)}`;
    return [name, await call(url, around)] as const;
  });
  return Object.fromEntries(await Promise.all(calls));
}
