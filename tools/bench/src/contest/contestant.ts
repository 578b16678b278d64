import { type Child, startChild } from "../child-process.js";
import { answerInTime } from "./answer-in-time.js";

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

/** Writes what the candidate needs on disk. Says why that is not done, where it takes too long or too much. */
export async function prepare(seat: Seat, patienceMs: number): Promise<string | undefined> {
  const answer = await answerInTime(start("prepare.js", seat), patienceMs);
  return "why" in answer ? answer.why : undefined;
}

/**
 * Or why there is none, where it takes too long or too much to make it ready.
 *
 * @throws Error where it does not start, or gives a wrong answer.
 */
export async function startContestant(seat: Seat, patienceMs: number): Promise<Contestant | string> {
  const child = start("child.js", seat);
  const answer = await answerInTime<number>(child, patienceMs);
  if ("why" in answer) return answer.why;
  return { readyMs: answer.said, perform: (call) => child.ask<number>(call), stop: child.stop };
}

/** In kB, of the 8 MB that a process has on Linux and macOS: what Ajv writes for 10,000 errors nests more deeply than Node.js permits. */
const STACK = 3_900;

function start(file: string, { contest, name, errors, folder }: Seat): Child {
  return startChild(
    new URL(file, import.meta.url),
    [contest, name, `${errors}`, folder],
    `${contest}, ${name} with ${errors} errors`,
    [`--stack-size=${STACK}`],
  );
}
