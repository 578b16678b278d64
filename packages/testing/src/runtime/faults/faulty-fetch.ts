import { toResponse } from "../error-response.js";
import { renderCase } from "../render-case.js";
import { cutOff, proxyPage, THROWN } from "./failures.js";
import { type FaultRule, type ReadyRule, readyRule } from "./fault-rule.js";
import { pause } from "./pause.js";
import { describeCall, type RecordedCall } from "./recorded-call.js";
import { seeded } from "./seeded.js";

/** The form of the global `fetch`. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A `fetch` that fails as it is told. */
export interface FaultyFetch extends Fetch {
  /** All calls until now, in their order. */
  readonly calls: readonly RecordedCall[];
  /** Forgets all calls: counting and chance begin anew. */
  reset(): void;
}

export interface FaultyFetchOptions {
  /** Decides which calls a `probability` means. Default: 1. */
  readonly seed?: number | undefined;
}

/**
 * A `fetch` that fails as the rules say, and calls the real one otherwise. The first rule counts that matches a call and whose
 * turn it is; each rule counts the calls of its own route, whichever rule answers them.
 *
 * It can stand wherever `fetch` does: it takes texts, URLs and Requests, and rejects with the reason of a signal as soon as that is
 * aborted.
 *
 * @throws TypeError where a rule cannot be meant.
 */
export function faultyFetch<Ms extends readonly unknown[]>(
  fetch: Fetch,
  rules: readonly [...{ [I in keyof Ms]: FaultRule<Ms[I]> }],
  { seed = 1 }: FaultyFetchOptions = {},
): FaultyFetch {
  if (!Array.isArray(rules)) throw new TypeError("faultyFetch takes a list of rules: [{ fail: … }].");
  const ready = (rules as readonly FaultRule<never>[]).map(readyRule);
  const calls: RecordedCall[] = [];
  let turns = turnsOf(ready, seed);
  const send: Fetch = async (input, init) => {
    const call = describeCall(input, init);
    const signal = init?.signal ?? (isRequest(input) ? input.signal : undefined) ?? undefined;
    const due = ready.filter((rule, index) => rule.matches(call) && turns[index]?.() === true);
    const [rule] = due;
    const fault = rule?.error?.code ?? rule?.fail ?? (rule === undefined ? undefined : "delay");
    calls.push(fault === undefined ? call : { ...call, fault });
    signal?.throwIfAborted();
    if (rule === undefined) return fetch(input, init);
    if (rule.delayMs !== undefined) await pause(rule.delayMs, signal);
    return answer(rule, call, signal, () => fetch(input, init));
  };
  return Object.assign(send, {
    calls,
    reset: () => {
      calls.length = 0;
      turns = turnsOf(ready, seed);
    },
  });
}

async function answer(
  { error, fail }: ReadyRule,
  call: RecordedCall,
  signal: AbortSignal | undefined,
  send: () => Promise<Response>,
): Promise<Response> {
  if (error !== undefined) return toResponse(renderCase(error.api, error.code, error), call);
  if (fail === undefined) return send();
  const thrown = THROWN[fail]?.();
  if (thrown !== undefined) throw thrown;
  if (fail === "html") return proxyPage(call);
  if (fail === "reset") return cutOff(await send());
  await pause(undefined, signal);
  throw new Error("A call that hangs has ended.");
}

/** For each rule whether it is its turn, asked once for each call of its route. */
function turnsOf(rules: readonly ReadyRule[], seed: number): readonly (() => boolean)[] {
  return rules.map(({ every, first, probability }, index) => {
    const random = seeded(seed + index);
    let count = 0;
    return () => {
      count++;
      if (every !== undefined) return count % every === 0;
      if (first !== undefined) return count <= first;
      return probability === undefined || random() < probability;
    };
  });
}

function isRequest(input: string | URL | Request): input is Request {
  return typeof input !== "string" && !(input instanceof URL);
}
