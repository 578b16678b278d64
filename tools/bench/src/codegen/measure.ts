import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Candidate, type CandidateName, candidates } from "./candidates.js";
import { type Inputs, writeInputs } from "./inputs.js";
import { type Run, runProgram } from "./run-program.js";

/** What one candidate took for one catalog. */
export interface Measurement {
  readonly name: CandidateName;
  readonly errors: number;
  /** Empty: it took too long, or cannot run here. */
  readonly runs: readonly Run[];
  /** What it wrote in its last run. */
  readonly written: { readonly files: number; readonly bytes: number };
}

/** What it took to generate again where one error of a catalog has another title. */
export interface Change {
  readonly errors: number;
  readonly runs: readonly Run[];
  /** Files that were written again. */
  readonly rewritten: readonly string[];
}

export interface Duration {
  /** How often ours and the bare emitter run; a peer runs once. */
  readonly runs: number;
  /** A peer that takes longer for one catalog is ended, and left out for larger ones. */
  readonly patienceMs: number;
}

export interface Measured {
  readonly measurements: readonly Measurement[];
  readonly changes: readonly Change[];
}

/**
 * All candidates with all catalogs, in turns. What a run writes stays until the end: a file system that has just removed many files
 * makes new ones slowly. `progress` is told what is being done.
 *
 * @param newerNode executable of a Node.js for candidates that need a newer one than the oldest that we support
 */
export async function measure(
  names: readonly CandidateName[],
  sizes: readonly number[],
  duration: Duration,
  newerNode: string | undefined,
  progress: (line: string) => void,
): Promise<Measured> {
  const home = mkdtempSync(join(tmpdir(), "errors-bench-"));
  try {
    const measurements: Measurement[] = [];
    const changes: Change[] = [];
    const late = new Set<CandidateName>();
    for (const errors of sizes) {
      progress(`${errors} errors: writing catalogs`);
      const inputs = writeInputs(join(home, `${errors}`), errors);
      const present = names.filter((name) => !late.has(name));
      const measured = await measureSize(
        { names: present, errors, inputs, home: join(home, `${errors}`) },
        { ...duration, newerNode },
        progress,
      );
      for (const { name, runs } of measured) if (runs.length === 0) late.add(name);
      measurements.push(...measured);
      if (names.includes("ours, JSON")) {
        progress(`${errors} errors: one is changed`);
        changes.push(await measureChange(errors, inputs.json, join(home, `${errors}`, "changed"), duration));
      }
    }
    progress("");
    return { measurements, changes };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** One catalog, and who runs with it. */
interface Turns {
  readonly names: readonly CandidateName[];
  readonly errors: number;
  readonly inputs: Inputs;
  /** Where outputs go. */
  readonly home: string;
}

async function measureSize(
  { names, errors, inputs, home }: Turns,
  { runs: most, patienceMs, newerNode }: Duration & { readonly newerNode: string | undefined },
  progress: (line: string) => void,
): Promise<Measurement[]> {
  const found = new Map(names.map((name) => [name, { runs: [] as Run[], folder: "" }]));
  for (let turn = 0; turn < most; turn++) {
    for (const [name, { runs }] of found) {
      const candidate: Candidate = candidates[name];
      const node = candidate.newerNode ? newerNode : process.execPath;
      const isPeer = candidate.package !== undefined;
      if (node === undefined || (isPeer && turn > 0)) continue;
      progress(`${errors} errors: ${name}, run ${turn + 1}`);
      const folder = join(home, `${name.replace(/\W+/g, "-")}-${turn}`);
      const run = await runProgram(node, candidate.command(inputs[candidate.input], folder), patienceMs);
      if (run !== undefined) found.set(name, { runs: [...runs, run], folder });
    }
  }
  return [...found].map(([name, { runs, folder }]) => ({ name, errors, runs, written: writtenIn(folder) }));
}

function writtenIn(folder: string): Measurement["written"] {
  if (folder === "") return { files: 0, bytes: 0 };
  const sizes = filesIn(folder).map((path) => statSync(path).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}

/** Generates, then changes the title of another error before every run. */
async function measureChange(
  errors: number,
  catalog: string,
  folder: string,
  { runs: most, patienceMs }: Duration,
): Promise<Change> {
  const { command } = candidates["ours, JSON"];
  const written = JSON.parse(readFileSync(catalog, "utf8")) as {
    readonly errors: Record<string, { title: string }>;
  };
  const file = `${folder}.json`;
  writeFileSync(file, JSON.stringify(written));
  await runProgram(process.execPath, command(file, folder), patienceMs);
  const codes = Object.keys(written.errors);
  const runs: Run[] = [];
  let rewritten: string[] = [];
  for (let turn = 0; turn < most; turn++) {
    written.errors[codes[codes.length - 1 - turn]!]!.title = `Another title ${turn}`;
    writeFileSync(file, JSON.stringify(written));
    const before = new Map(filesIn(folder).map((path) => [path, statSync(path).mtimeMs]));
    const run = await runProgram(process.execPath, command(file, folder), patienceMs);
    if (run !== undefined) runs.push(run);
    rewritten = filesIn(folder).filter((path) => before.get(path) !== statSync(path).mtimeMs);
  }
  return { errors, runs, rewritten: rewritten.map((path) => path.slice(folder.length + 1)).sort() };
}
