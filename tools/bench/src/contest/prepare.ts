import { contests } from "./contests.js";

// Writes what a candidate needs on disk, in a process that ends then: nothing of it is in what is measured.
const [contestName = "", name = "", errors, folder = ""] = process.argv.slice(2);
const contest = await contests[contestName]!();
await contest.prepare?.(await contest.candidates[name]!.load(), Number(errors), folder);
process.send?.("prepared");
process.disconnect?.();
