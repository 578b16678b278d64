import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CandidateName } from "./candidates.js";
import { type Contestant, startContestant } from "./contestant.js";
import { type BodyKind, KINDS } from "./made-up-bodies.js";

/** What was measured of one candidate with one catalog. */
export interface Measurement {
  readonly name: CandidateName;
  readonly errors: number;
  /** CPU time for loading it and for the first look at every body, in milliseconds; undefined: it was not ready in time. */
  readonly readyMs?: number;
  /** CPU time for each body in each round, in nanoseconds. */
  readonly rounds: Readonly<Record<BodyKind, readonly number[]>>;
}

/** How long to measure. */
export interface Duration {
  readonly rounds: number;
  /** Each candidate decides about bodies of one kind for so long, then it is the turn of the next one. */
  readonly turnMs: number;
  /** Before the first round, so that its code is compiled. */
  readonly warmUpMs: number;
  /** A candidate that is not ready after so long is left out. */
  readonly patienceMs: number;
}

/**
 * Every candidate with every catalog, all of them in turns: what disturbs the machine disturbs all alike. `progress` is
 * told what is being done.
 */
export async function measure(
  names: readonly CandidateName[],
  sizes: readonly number[],
  duration: Duration,
  progress: (line: string) => void,
): Promise<Measurement[]> {
  const home = await mkdtemp(join(tmpdir(), "errors-bench-"));
  const lanes: Lane[] = [];
  try {
    // what is generated there imports what is installed here
    await symlink(MODULES, join(home, "node_modules"));
    await writeFile(join(home, "package.json"), '{ "type": "module" }');
    for (const errors of sizes) {
      progress(`${errors} errors: loading`);
      const folder = join(home, `${errors}`);
      await mkdir(folder);
      lanes.push(...(await Promise.all(names.map((name) => openLane(name, errors, folder, duration)))));
    }
    await warmUp(lanes, duration);
    for (let round = 0; round < duration.rounds; round++) {
      progress(`round ${round + 1} of ${duration.rounds}`);
      await measureRound(inOrder(lanes, round), duration);
    }
    return lanes.map(({ name, errors, contestant, rounds }) => ({
      name,
      errors,
      rounds,
      ...(contestant && { readyMs: contestant.readyMs }),
    }));
  } finally {
    for (const { contestant } of lanes) contestant?.stop();
    await rm(home, { recursive: true, force: true });
  }
}

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** A candidate with a catalog, and what was measured of it so far. */
interface Lane {
  readonly name: CandidateName;
  readonly errors: number;
  readonly contestant: Contestant | undefined;
  readonly rounds: Record<BodyKind, number[]>;
}

async function openLane(
  name: CandidateName,
  errors: number,
  folder: string,
  { patienceMs }: Duration,
): Promise<Lane> {
  const contestant = await startContestant(name, errors, folder, patienceMs);
  return { name, errors, contestant, rounds: { valid: [], invalid: [], unknown: [] } };
}

/** Every kind more than once: code that has seen only one kind of body is compiled for that one. */
async function warmUp(lanes: readonly Lane[], { warmUpMs }: Duration): Promise<void> {
  for (const { contestant } of lanes) {
    for (const kind of [...KINDS, ...KINDS]) {
      await contestant?.decide({ kind, durationMs: warmUpMs / (2 * KINDS.length) });
    }
  }
}

async function measureRound(lanes: readonly Lane[], { turnMs }: Duration): Promise<void> {
  for (const kind of KINDS) {
    for (const { contestant, rounds } of lanes) {
      if (contestant) rounds[kind].push(await contestant.decide({ kind, durationMs: turnMs }));
    }
  }
}

/** Another one is the first in each round, and every other round goes back: nobody always follows the same one. */
function inOrder<T>(items: readonly T[], round: number): T[] {
  const start = round % items.length;
  const rotated = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 === 0 ? rotated : rotated.reverse();
}
