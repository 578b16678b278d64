import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contest } from "./contest.js";
import { type Contestant, prepare, type Seat, startContestant } from "./contestant.js";
import { inOrder } from "./in-order.js";

/** What was measured of one candidate with one catalog. */
export interface Measurement {
  readonly name: string;
  readonly errors: number;
  /** CPU time for loading it and for the first look at every input, in milliseconds; or why it was not measured. */
  readonly ready: number | string;
  /** CPU time for each operation in each round, in nanoseconds, by task. */
  readonly rounds: Readonly<Record<string, readonly number[]>>;
}

/** How long to measure. */
export interface Duration {
  /** So often everything begins anew: what a compiler makes of the same code differs from process to process. */
  readonly generations: number;
  /** In each generation. */
  readonly rounds: number;
  /** Each candidate does one task for so long, then it is the turn of the next one. */
  readonly turnMs: number;
  /** Before the first round, so that its code is compiled. */
  readonly warmUpMs: number;
  /** A candidate that is not ready after so long is left out. */
  readonly patienceMs: number;
  /** Whether those that need a minute or longer are measured at all. */
  readonly slow: boolean;
}

export const DURATIONS = {
  thorough: { generations: 4, rounds: 8, turnMs: 20, warmUpMs: 2_000, patienceMs: 300_000, slow: true },
  quick: { generations: 2, rounds: 5, turnMs: 10, warmUpMs: 1_000, patienceMs: 60_000, slow: false },
} as const satisfies Record<string, Duration>;

/** Who took longer to be ready lives through all generations. */
const QUICK_MS = 5_000;

/** So many are made ready at a time: what is not measured need not wait for each other, but memory is finite. */
const AT_ONCE = 2;

/**
 * Every candidate with every catalog, all of them in turns: what disturbs the machine disturbs all alike. `progress` is
 * told what is being done.
 */
export async function runContest(
  contest: Contest,
  names: readonly string[],
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
      const seats = names.map(
        (name, place): Seat => ({
          contest: contest.name,
          name,
          errors,
          folder: join(home, `${errors}-${place}`),
        }),
      );
      for (let begin = 0; begin < seats.length; begin += AT_ONCE) {
        const some = seats.slice(begin, begin + AT_ONCE);
        progress(
          `${contest.title}, ${errors} errors: generating for ${some.map(({ name }) => name).join(", ")}`,
        );
        lanes.push(...(await Promise.all(some.map((seat) => openLane(seat, contest, duration)))));
      }
    }
    for (let generation = 1; generation <= duration.generations; generation++) {
      progress(`${contest.title}: generation ${generation} of ${duration.generations}`);
      await measureGeneration(lanes, contest.tasks, generation, duration);
      requireOwn(lanes, contest);
    }
    return lanes.map(({ seat: { name, errors }, ready, rounds }) => ({ name, errors, ready, rounds }));
  } finally {
    for (const { contestant } of lanes) contestant?.stop();
    await rm(home, { recursive: true, force: true });
  }
}

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** A candidate with a catalog, and what was measured of it so far. */
interface Lane {
  readonly seat: Seat;
  readonly rounds: Record<string, number[]>;
  /** A text: why it is left out. */
  ready: number | string;
  contestant: Contestant | undefined;
}

/** A peer may give up; where one of ours does, the figures say nothing. */
function requireOwn(lanes: readonly Lane[], { title, candidates }: Contest): void {
  for (const { seat, ready } of lanes) {
    if (typeof ready === "string" && candidates[seat.name]?.package === undefined)
      throw new Error(`${title}, ${seat.name} with ${seat.errors} errors: ${ready}`);
  }
}

async function openLane(
  seat: Seat,
  { tasks, candidates }: Contest,
  { patienceMs, slow }: Duration,
): Promise<Lane> {
  await mkdir(seat.folder);
  const { slowFrom = Number.POSITIVE_INFINITY } = candidates[seat.name]!;
  const leftOut = !slow && seat.errors >= slowFrom ? "not in a quick look" : undefined;
  return {
    seat,
    rounds: Object.fromEntries(tasks.map((task) => [task, []])),
    ready: leftOut ?? (await prepare(seat, patienceMs)) ?? 0,
    contestant: undefined,
  };
}

async function measureGeneration(
  lanes: readonly Lane[],
  tasks: readonly string[],
  generation: number,
  duration: Duration,
): Promise<void> {
  for (let begin = 0; begin < lanes.length; begin += AT_ONCE) {
    await Promise.all(lanes.slice(begin, begin + AT_ONCE).map((lane) => startLane(lane, duration)));
  }
  for (const lane of lanes) await warmUp(lane, tasks, duration);
  for (let round = 0; round < duration.rounds; round++) {
    const order = inOrder(lanes, generation * duration.rounds + round);
    for (const task of tasks) await measureTask(order, task, duration);
  }
  for (const lane of lanes) {
    if (typeof lane.ready === "string" || lane.ready > QUICK_MS) continue;
    lane.contestant?.stop();
    lane.contestant = undefined;
  }
}

async function startLane(lane: Lane, { patienceMs }: Duration): Promise<void> {
  if (typeof lane.ready === "string" || lane.contestant !== undefined) return;
  const started = await startContestant(lane.seat, patienceMs);
  if (typeof started !== "string") lane.contestant = started;
  lane.ready = typeof started === "string" ? started : started.readyMs;
}

/** Every task more than once: code that has seen only one of them is compiled for that one. */
async function warmUp({ contestant }: Lane, tasks: readonly string[], { warmUpMs }: Duration): Promise<void> {
  const turns = [...tasks, ...tasks];
  for (const task of turns) await contestant?.perform({ task, durationMs: warmUpMs / turns.length });
}

async function measureTask(lanes: readonly Lane[], task: string, { turnMs }: Duration): Promise<void> {
  for (const { contestant, rounds } of lanes) {
    if (contestant) rounds[task]!.push(await contestant.perform({ task, durationMs: turnMs }));
  }
}
