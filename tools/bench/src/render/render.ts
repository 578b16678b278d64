import { isDeepStrictEqual } from "node:util";
import type { Contest, Entry } from "../contest/contest.js";
import { passOver } from "../contest/passes.js";
import { madeUpErrors } from "../made-up/made-up-errors.js";
import type { Candidate } from "./candidate.js";
import { problemsOf, SORTS } from "./problems.js";

const candidates = {
  "JSON.stringify": { load: async () => (await import("./candidates/json-stringify.js")).jsonStringify },
  ours: { load: async () => (await import("./candidates/ours.js")).ours },
  "ours, body alone": { load: async () => (await import("./candidates/ours.js")).oursBodyAlone },
  "fast-json-stringify": {
    package: "fast-json-stringify",
    load: async () => (await import("./candidates/fast-json-stringify.js")).fastJsonStringify,
  },
  typia: {
    package: "typia",
    slowFrom: 1_000,
    load: async () => (await import("./candidates/typia.js")).typia,
  },
} satisfies Record<string, Entry<Candidate>>;

const PEERS = ["JSON.stringify", "fast-json-stringify", "typia"];

/** Writing the body of a problem: ours from the error that was thrown, all others from the body that is to be written. */
export const render: Contest<Candidate> = {
  name: "render",
  title: "a problem as JSON",
  tasks: SORTS,
  candidates,
  base: "JSON.stringify",
  goals: ["ours", "ours, body alone"].flatMap((candidate) => [
    { candidate, tasks: ["full"], most: 0.45, against: PEERS },
    { candidate, tasks: ["small"], most: 0.28, against: PEERS },
  ]),
  prepare: async (candidate, errors, folder) => candidate.prepare?.(madeUpErrors(errors), folder),
  open: async (candidate, count, folder) => {
    const errors = madeUpErrors(count);
    const { input, render: toText } = await candidate.load(errors, folder);
    return Object.fromEntries(
      SORTS.map((sort) => {
        const inputs = problemsOf(errors, sort).map((problem) => {
          const one = input(problem);
          const text = toText(one);
          if (!isDeepStrictEqual(JSON.parse(text), problem.body)) {
            throw new Error(`${text} was written for ${JSON.stringify(problem.body)}`);
          }
          return one;
        });
        return [sort, writing(inputs, toText)];
      }),
    );
  },
};

/** Each text is looked at: one that nobody reads need not be put together. */
function writing<T>(inputs: readonly T[], toText: (input: T) => string): () => void {
  return passOver(inputs, (some) => {
    let ends = 0;
    for (const input of some) {
      const text = toText(input);
      if (text.charCodeAt(text.length - 1) === CLOSING) ends++;
    }
    if (ends !== some.length) throw new Error(`${some.length - ends} bodies do not end.`);
  });
}

/** The brace at the end of an object. */
const CLOSING = "}".charCodeAt(0);
