import type { Contest, Entry, Passes } from "../contest/contest.js";
import { passOver } from "../contest/passes.js";
import type { TagName } from "../made-up/made-up-catalog.js";
import { madeUpErrors } from "../made-up/made-up-errors.js";
import { KINDS, madeUpBodies, type Sample } from "./bodies.js";
import type { Candidate, Decide } from "./candidate.js";

const candidates = {
  "Map guard": { load: async () => (await import("./candidates/map-guard.js")).mapGuard },
  ours: { load: async () => (await import("./candidates/ours.js")).ours },
  typia: {
    package: "typia",
    slowFrom: 1_000,
    load: async () => (await import("./candidates/typia.js")).typia,
  },
  "ajv standalone": {
    package: "ajv",
    slowFrom: 10_000,
    load: async () => (await import("./candidates/ajv-standalone.js")).ajvStandalone,
  },
  ajv: { package: "ajv", slowFrom: 10_000, load: async () => (await import("./candidates/ajv.js")).ajv },
  typebox: {
    package: "typebox",
    slowFrom: 1_000,
    load: async () => (await import("./candidates/typebox.js")).typebox,
  },
  arktype: {
    package: "arktype",
    slowFrom: 1_000,
    load: async () => (await import("./candidates/arktype.js")).arktype,
  },
  zod: { package: "zod", load: async () => (await import("./candidates/zod.js")).zod },
  valibot: {
    package: "valibot",
    slowFrom: 10_000,
    load: async () => (await import("./candidates/valibot.js")).valibot,
  },
} satisfies Record<string, Entry<Candidate>>;

const LIMIT = "Map guard";
const PEERS = Object.keys(candidates).filter((name) => name !== LIMIT && name !== "ours");

export const guardByCode = guardBy("code");
export const guardByType = guardBy("type");

/** Telling which error a parsed body is, and whether its details have their types. */
function guardBy(tag: TagName): Contest<Candidate> {
  return {
    name: `guard-by-${tag}`,
    title: tag === "code" ? "by code" : "by type URI",
    tasks: KINDS,
    candidates,
    base: LIMIT,
    goals: [{ candidate: "ours", tasks: ["valid", "invalid", "unknown"], most: 1.3, against: PEERS }],
    flat: { task: "few", most: 1.2 },
    prepare: async (candidate, errors, folder) =>
      candidate.prepare?.({ errors: madeUpErrors(errors), tag }, folder),
    open: async (candidate, count, folder) => {
      const errors = madeUpErrors(count);
      const decide = await candidate.load({ errors, tag }, folder);
      return Object.fromEntries(
        KINDS.map((kind) => {
          const samples = madeUpBodies(errors, kind, tag);
          checkVerdicts(samples, decide);
          return [kind, deciding(samples, decide)];
        }),
      );
    },
  };
}

/** What is measured is also checked: it throws an Error where the candidate finds another number of errors than there are. */
function deciding(samples: readonly Sample[], decide: Decide): Passes[string] {
  const whole = new Set(samples.filter(({ code }) => code !== undefined).map(({ body }) => body));
  const bodies = samples.map(({ body }) => body);
  const expected = whole.size === bodies.length;
  if (!expected && whole.size > 0) throw new Error("Bodies of one kind are errors, or are none.");
  return passOver(bodies, (some) => {
    let found = 0;
    for (const body of some) {
      if (decide(body) !== undefined) found++;
    }
    if (found !== (expected ? some.length : 0)) throw new Error(`${found} of ${some.length} are errors.`);
  });
}

/** @throws Error where a candidate takes a body for something that it is not. */
export function checkVerdicts(samples: readonly Sample[], decide: Decide): void {
  for (const { body, code, tag } of samples) {
    const found = decide(body);
    if (found !== code && found !== tag) {
      throw new Error(`${JSON.stringify(body)} was taken for ${found}: it is ${code}.`);
    }
  }
}
