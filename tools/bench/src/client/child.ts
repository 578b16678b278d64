import { measure } from "mitata";
import { type CandidateName, candidates } from "./candidates.js";
import type { Call } from "./contestant.js";
import { KINDS, madeUpBodies } from "./made-up-bodies.js";
import { madeUpErrors } from "./made-up-errors.js";
import { checkVerdicts, PASS, passesOver } from "./passes.js";

// One candidate with one catalog: loads it, checks it on all bodies, and decides about them for as long as it is told.
const [name = "", count, folder = ""] = process.argv.slice(2);
const errors = madeUpErrors(Number(count));
const samples = KINDS.map((kind) => [kind, madeUpBodies(errors, kind)] as const);

const candidate = await candidates[name as CandidateName]();
const begin = cpuTime();
const decide = await candidate.load(errors, folder);
for (const [, bodies] of samples) checkVerdicts(bodies, decide);
const ready = cpuTime() - begin;

const passes = Object.fromEntries(samples.map(([kind, bodies]) => [kind, passesOver(bodies, decide)]));

process.on("message", async ({ kind, durationMs }: Call) => {
  const { avg } = await measure(passes[kind]!, {
    now: cpuTime,
    min_cpu_time: durationMs * 1e6,
    min_samples: 1,
    // a pass is long enough to be a sample, and none is left out: garbage is collected in some of them
    batch_threshold: -1,
    samples_threshold: Number.POSITIVE_INFINITY,
    gc: false,
  });
  process.send?.(avg / PASS);
});
process.on("disconnect", () => process.exit());
process.send?.(ready / 1e6);

/** In nanoseconds, of all threads: what else the machine does is not in it, the collection of garbage is. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
