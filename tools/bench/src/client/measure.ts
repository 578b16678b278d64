import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CandidateName } from "./candidates.js";
import { type Contestant, prepare, startContestant } from "./contestant.js";
import { type BodyKind, KINDS } from "./made-up-bodies.js";

/** What was measured of one candidate with one catalog. */
export interface Measurement {
  readonly name: CandidateName;
  readonly errors: number;
  /** CPU time for loading it and for the first look at every body, in milliseconds; undefined: it was not ready in time. */
  readonly readyMs: number | undefined;
  /** CPU time for each body in each round, in nanoseconds. */
  readonly rounds: Readonly<Record<BodyKind, readonly number[]>>;
}

/** How long to measure. */
export interface Duration {
  /** So often everything begins anew: what a compiler makes of the same code differs from process to process. */
  readonly generations: number;
  /** In each generation. */
  readonly rounds: number;
  /** Each candidate decides about bodies of one kind for so long, then it is the turn of the next one. */
  readonly turnMs: number;
  /** Before the first round, so that its code is compiled. */
  readonly warmUpMs: number;
  /** A candidate that is not ready after so long is left out. */
  readonly patienceMs: number;
}

/** Who took longer to be ready lives through all generations. */
const QUICK_MS = 5_000;

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
      progress(`${errors} errors: generating`);
      const folder = join(home, `${errors}`);
      await mkdir(folder);
      lanes.push(...(await Promise.all(names.map((name) => openLane(name, errors, folder, duration)))));
    }
    for (let generation = 1; generation <= duration.generations; generation++) {
      progress(`generation ${generation} of ${duration.generations}`);
      await measureGeneration(lanes, generation, duration);
    }
    progress("");
    return lanes.map(({ name, errors, readyMs, rounds }) => ({ name, errors, readyMs, rounds }));
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
  readonly folder: string;
  readonly rounds: Record<BodyKind, number[]>;
  /** Undefined: it is left out. */
  readyMs: number | undefined;
  contestant: Contestant | undefined;
}

async function openLane(
  name: CandidateName,
  errors: number,
  folder: string,
  { patienceMs }: Duration,
): Promise<Lane> {
  const prepared = await prepare(name, errors, folder, patienceMs);
  return {
    name,
    errors,
    folder,
    rounds: { valid: [], invalid: [], unknown: [], few: [] },
    readyMs: prepared ? 0 : undefined,
    contestant: undefined,
  };
}

async function measureGeneration(
  lanes: readonly Lane[],
  generation: number,
  duration: Duration,
): Promise<void> {
  await Promise.all(lanes.map((lane) => startLane(lane, duration)));
  for (const lane of lanes) await warmUp(lane, duration);
  for (let round = 0; round < duration.rounds; round++) {
    await measureRound(inOrder(lanes, generation * duration.rounds + round), duration);
  }
  for (const lane of lanes) {
    if (lane.readyMs === undefined || lane.readyMs > QUICK_MS) continue;
    lane.contestant?.stop();
    lane.contestant = undefined;
  }
}

async function startLane(lane: Lane, { patienceMs }: Duration): Promise<void> {
  const { name, errors, folder, readyMs, contestant } = lane;
  if (readyMs === undefined || contestant !== undefined) return;
  lane.contestant = await startContestant(name, errors, folder, patienceMs);
  lane.readyMs = lane.contestant?.readyMs;
}

/** Every kind more than once: code that has seen only one kind of body is compiled for that one. */
async function warmUp({ contestant }: Lane, { warmUpMs }: Duration): Promise<void> {
  const kinds = [...KINDS, ...KINDS];
  for (const kind of kinds) await contestant?.decide({ kind, durationMs: warmUpMs / kinds.length });
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
