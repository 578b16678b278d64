import { setTimeout as wait } from "node:timers/promises";
import { type Child, startChild } from "../child-process.js";

/** A candidate of a contest, with a catalog of so many errors. */
export interface Seat {
  readonly contest: string;
  readonly name: string;
  readonly errors: number;
  /** Where it finds what was written for it. */
  readonly folder: string;
}

/** What the process of a candidate is asked: so long to do this task. */
export interface Call {
  readonly task: string;
  readonly durationMs: number;
}

/** A candidate in a process of its own: no two share what the compiler learnt of their code. */
export interface Contestant {
  /** CPU time for loading it and for the first look at every input, in milliseconds. */
  readonly readyMs: number;
  /** CPU time for each operation, in nanoseconds. */
  perform(call: Call): Promise<number>;
  stop(): void;
}

/** Writes what the candidate needs on disk. False where that takes too long. */
export async function prepare(seat: Seat, patienceMs: number): Promise<boolean> {
  const child = start("prepare.js", seat);
  return (await answerInTime(child, patienceMs)) !== undefined;
}

/**
 * Undefined where it is not ready in time.
 *
 * @throws Error where it does not start, or gives a wrong answer.
 */
export async function startContestant(seat: Seat, patienceMs: number): Promise<Contestant | undefined> {
  const child = start("child.js", seat);
  const readyMs = await answerInTime<number>(child, patienceMs);
  if (readyMs === undefined) return undefined;
  return { readyMs, perform: (call) => child.ask<number>(call), stop: child.stop };
}

function start(file: string, { contest, name, errors, folder }: Seat): Child {
  return startChild(
    new URL(file, import.meta.url),
    [contest, name, `${errors}`, folder],
    `${contest}, ${name} with ${errors} errors`,
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
