import { setTimeout as wait } from "node:timers/promises";
import { type Child, startChild } from "../child-process.js";
import type { CandidateName } from "./candidates.js";
import type { BodyKind } from "./made-up-bodies.js";

/** What the process of a candidate is asked: so long to decide about bodies of this kind. */
export interface Call {
  readonly kind: BodyKind;
  readonly durationMs: number;
}

/** A candidate with one catalog, in a process of its own: no two share what the compiler learnt of their code. */
export interface Contestant {
  /** CPU time for loading it and for the first look at every body, in milliseconds. */
  readonly readyMs: number;
  /** CPU time for each body, in nanoseconds. */
  decide(call: Call): Promise<number>;
  stop(): void;
}

/** Writes what the candidate needs on disk. False where that takes too long. */
export async function prepare(
  name: CandidateName,
  errors: number,
  folder: string,
  patienceMs: number,
): Promise<boolean> {
  const child = start("prepare.js", name, errors, folder);
  return (await answerInTime(child, patienceMs)) !== undefined;
}

/**
 * Undefined where it is not ready in time.
 *
 * @throws Error where it does not start, or takes a body for something that it is not.
 */
export async function startContestant(
  name: CandidateName,
  errors: number,
  folder: string,
  patienceMs: number,
): Promise<Contestant | undefined> {
  const child = start("child.js", name, errors, folder);
  const readyMs = await answerInTime<number>(child, patienceMs);
  if (readyMs === undefined) return undefined;
  return { readyMs, decide: (call) => child.ask<number>(call), stop: child.stop };
}

function start(file: string, name: CandidateName, errors: number, folder: string): Child {
  return startChild(
    new URL(file, import.meta.url),
    [name, `${errors}`, folder],
    `${name} with ${errors} errors`,
  );
}

/** Ends the child where it does not answer in time. */
async function answerInTime<T>(child: Child, patienceMs: number): Promise<T | undefined> {
  const answered = new AbortController();
  try {
    const late = wait(patienceMs, undefined, { signal: answered.signal }).then(child.stop);
    return (await Promise.race([child.answer<T>(), late])) as T | undefined;
  } finally {
    answered.abort();
  }
}
