import type { Contest, Entry } from "../contest/contest.js";
import { PASS } from "../contest/contest.js";
import type { Candidate, Make } from "./candidate.js";

const candidates = {
  "new Error": { load: async () => (await import("./candidates/new-error.js")).newError },
  ours: { load: async () => (await import("./candidates/ours.js")).ours },
  "ours, with stack": { load: async () => (await import("./candidates/ours.js")).oursWithStack },
  "http-errors": {
    package: "http-errors",
    load: async () => (await import("./candidates/http-errors.js")).httpErrors,
  },
  boom: { package: "@hapi/boom", load: async () => (await import("./candidates/boom.js")).boom },
  "@fastify/error": {
    package: "@fastify/error",
    load: async () => (await import("./candidates/fastify-error.js")).fastifyError,
  },
} satisfies Record<string, Entry<Candidate>>;

const PEERS = ["http-errors", "boom", "@fastify/error"];

/** - `text`: an error with a text of its own; `details`: with two details too. */
const TASKS = ["text", "details"] as const;

/** Making an error that can be thrown: five kinds of faults of a caller in turn, under as many calls as a stack shows. */
export const construct: Contest<Candidate> = {
  name: "construct",
  title: "an error to be thrown",
  tasks: TASKS,
  candidates,
  base: "new Error",
  goals: [
    { candidate: "ours", tasks: TASKS, most: 0.08, against: PEERS },
    { candidate: "ours, with stack", tasks: TASKS, most: 1.1, against: PEERS },
  ],
  open: async (candidate) => {
    const making = await candidate();
    return Object.fromEntries(
      TASKS.map((task) => {
        const makes = making[task];
        for (const [place, make] of makes.entries()) check(make(TEXT, DETAILS), place, task, making.hasStack);
        return [task, () => under(DEPTH, makes)];
      }),
    );
  },
};

/** What each of the five makes answers with. */
const STATUSES = [400, 401, 403, 404, 409];

const TEXT = "There is no order 7.";
const DETAILS = { resource: "order", resourceId: "7" };

/** As many calls as V8 puts into a stack: a handler is seldom called by fewer. */
const DEPTH = 10;

function under(depth: number, makes: readonly Make[]): void {
  if (depth > 0) {
    under(depth - 1, makes);
    return;
  }
  let length = 0;
  for (let index = 0; index < PASS; index++) {
    length += makes[index % makes.length]!(TEXT, DETAILS).message.length;
  }
  if (length !== PASS * TEXT.length) throw new Error("An error has another text.");
}

/** @throws Error where what was made is no error of this text, status and details. */
function check(error: Error, place: number, task: (typeof TASKS)[number], hasStack: boolean): void {
  const { status, statusCode, output, details, data, resource, resourceId } = error as Error &
    Record<string, unknown>;
  const wrong = (what: string, value: unknown) => new Error(`${what} of ${error.name} is ${String(value)}.`);
  if (!(error instanceof Error)) throw new Error(`${error} is no Error.`);
  if (error.message !== TEXT) throw wrong("The text", error.message);
  const found = status ?? statusCode ?? (output as { statusCode?: number } | undefined)?.statusCode;
  // a plain Error has none
  if (found !== undefined && found !== STATUSES[place]) throw wrong("The status", found);
  if (task === "details") {
    const given = (details ?? data ?? { resource, resourceId }) as typeof DETAILS;
    if (given.resource !== DETAILS.resource || given.resourceId !== DETAILS.resourceId)
      throw wrong("A detail", given);
  }
  if (/\n\s+at /.test(error.stack ?? "") !== hasStack) throw wrong("The stack", error.stack);
}
