import { type CandidateName, candidates } from "./candidates.js";
import { madeUpErrors } from "./made-up-errors.js";

// Writes what a candidate needs on disk, in a process that ends then: nothing of it is in what is measured.
const [name = "", count, folder = ""] = process.argv.slice(2);
const candidate = await candidates[name as CandidateName]();
await candidate.prepare?.(madeUpErrors(Number(count)), folder);
process.send?.("prepared");
process.disconnect?.();
