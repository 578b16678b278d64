import { notFound, rateLimited } from "@org/errors-server";
import type { Answer, RawAnswer } from "../adapters/service.js";

/** A call that the programs make by its name. */
export interface Scenario {
  /** What the service answers in turn, and with the last answer from then on. */
  readonly answers: readonly Answer[];
  /** What comes of it. */
  readonly outcome: unknown;
  /** How often the service is asked; absent where that is left to the browser. */
  readonly asked?: number;
}

const throttled: Answer = rateLimited({}, { retryAfterMs: 1000 });
const throttledLong: Answer = rateLimited({}, { retryAfterMs: 30_000 });

/** To a page of another origin. */
function elsewhere(exposed: string): RawAnswer {
  const headers = {
    "retry-after": "7",
    "access-control-allow-origin": "*",
    "access-control-expose-headers": exposed,
  };
  return { status: 429, headers };
}

const ok = { status: 200 };

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "a POST that is throttled": {
    answers: [throttled, "ok"],
    outcome: { outcome: ok, waitedLongEnough: [true] },
    asked: 2,
  },
  "a form that is throttled": { answers: [throttled, "ok"], outcome: ok, asked: 2 },
  "a keepalive request that is throttled": {
    answers: [throttled, "ok"],
    outcome: { outcome: ok, alive: [true, true] },
    asked: 2,
  },
  "a PUT whose connection breaks": { answers: ["reset", "ok"], outcome: ok, asked: 2 },
  "a POST whose connection breaks": {
    answers: ["reset", "ok"],
    outcome: { code: "network", stopped: "method", attempts: 1 },
    asked: 1,
  },
  // Chromium sends no streams over HTTP/1.1
  "a stream": {
    answers: ["ok"],
    outcome: { code: "network", stopped: "body", attempts: 1 },
    asked: 0,
  },
  "a service that does not answer": {
    answers: ["silence"],
    outcome: { code: "timeout", stopped: "attempts", attempts: 1 },
  },
  "a deadline before the wait is over": {
    answers: [throttledLong],
    outcome: { code: "rate_limited", stopped: "deadline", attempts: 1 },
    asked: 1,
  },
  "an abort during a request": { answers: ["silence"], outcome: "the reason itself", asked: 1 },
  "an abort during a wait": { answers: [throttledLong], outcome: "the reason itself", asked: 1 },
  "a fetch that throws": {
    answers: [notFound({ resource: "order" })],
    outcome: { code: "not_found" },
    asked: 1,
  },
  "a hint of another origin that it does not expose": {
    answers: [elsewhere("")],
    outcome: { code: "rate_limited" },
    asked: 1,
  },
  "a hint of another origin that it exposes": {
    answers: [elsewhere("Retry-After")],
    outcome: { code: "rate_limited", retryAfterMs: 7000 },
    asked: 1,
  },
  "another origin that forbids it": { answers: ["ok"], outcome: { code: "network" }, asked: 1 },
};

/** What it answers to a page that has a service worker. */
export const SERVICE_ANSWERS: Readonly<Record<string, readonly Answer[]>> = {
  missing: [notFound({ resource: "order" })],
  broken: ["reset"],
  throttled: [throttled, "ok"],
};
