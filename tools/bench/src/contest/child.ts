import { measure } from "mitata";
import { PASS } from "./contest.js";
import type { Call } from "./contestant.js";
import { contests } from "./contests.js";

// One candidate of one contest: loads it, checks all its answers, and does its tasks for as long as it is told.
const [contestName = "", name = "", errors, folder = ""] = process.argv.slice(2);
const contest = await contests[contestName]!();
const candidate = await contest.candidates[name]!.load();
const begin = cpuTime();
const passes = await contest.open(candidate, Number(errors), folder);
const ready = cpuTime() - begin;

process.on("message", async ({ task, durationMs }: Call) => {
  const { avg } = await measure(passes[task]!, {
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
