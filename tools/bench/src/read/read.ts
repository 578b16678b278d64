import type { ApiErrorInit } from "@org/errors-types/runtime";
import type { Contest, Entry } from "../contest/contest.js";
import { passOver } from "../contest/passes.js";
import { readPublicly } from "./read-publicly.js";
import { type Received, responsesOf, TASKS, type Task } from "./responses.js";

/** What is made of a response; `check` compares it with what the public `readError` says. */
export interface Reader<T = unknown> {
  read(received: Received): T;
  /** @throws Error where it is something else. */
  check(result: T, said: ApiErrorInit, received: Received): void;
}

const candidates = {
  "JSON.parse": { load: async () => (await import("./candidates/json-parse.js")).jsonParse },
  "JSON.parse, Error": { load: async () => (await import("./candidates/json-parse.js")).bareError },
  "JSON.parse, Error without a stack": {
    load: async () => (await import("./candidates/json-parse.js")).bareErrorWithoutStack,
  },
  ours: { load: async () => (await import("./candidates/ours.js")).ours },
  "ours, with a stack": { load: async () => (await import("./candidates/ours.js")).oursWithStack },
  "ours, which error": { load: async () => (await import("./candidates/which-error.js")).whichError },
  "ours, the decision alone": {
    load: async () => (await import("./candidates/which-error.js")).bareDecision,
  },
} satisfies Record<string, Entry<Reader>>;

/** From the text of a body to a typed error. */
export const read: Contest<Reader> = {
  name: "read",
  title: "a text as an error",
  tasks: Object.keys(TASKS),
  candidates,
  base: "JSON.parse",
  goals: ["ours", "ours, which error"].flatMap((candidate) => [
    { candidate, tasks: ["one dialect"], most: 1.1 },
    { candidate, tasks: ["five dialects"], most: 1.15 },
  ]),
  open: async (reader) => {
    const passes: [string, () => void][] = [];
    for (const task of Object.keys(TASKS) as Task[]) {
      const responses = responsesOf(task);
      for (const received of responses) {
        reader.check(reader.read(received), await readPublicly(received), received);
      }
      passes.push([task, passOver(responses, (some) => readAll(some, reader))]);
    }
    return Object.fromEntries(passes);
  },
};

function readAll(some: readonly Received[], reader: Reader): void {
  let found = 0;
  for (const received of some) {
    if (reader.read(received) !== undefined) found++;
  }
  if (found !== some.length) throw new Error(`${found} of ${some.length} were read.`);
}
