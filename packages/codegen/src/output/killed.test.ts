import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { WritingProgram } from "../testing/writing-program.js";
import { apply } from "./apply.js";
import { isLeftover, LOCK } from "./lock.js";
import { MANIFEST } from "./manifest.js";
import { type OutputFolder, plan } from "./plan.js";

const KILLS = 200;
/** Processes at a time, each with a folder of its own. */
const LANES = 2;
/** Longer than one variant takes to write. */
const LONGEST_MS = 25;

/** Files of one turn: some are in all variants, each time with another text, some in this one alone. */
function variant(folder: string, turn: number): OutputFolder {
  const file = (path: string, size: number) => {
    const body = `${turn}`.repeat(size);
    return { path, text: `// @generated from x.yaml\n${body}\n// the end of ${path}\n` };
  };
  const shared = Array.from({ length: 12 }, (_, index) => file(`errors/e${index}.ts`, 4 ** (index % 9)));
  const own = Array.from({ length: 6 }, (_, index) => file(`apis/a${turn}/e${index}.ts`, 2000));
  return { target: "types", folder, files: [...shared, ...own, file(`only-${turn}.ts`, 10)] };
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries.filter(
    (path) => !isLeftover(path.split("/")[0] ?? "") && statSync(join(folder, path)).isFile(),
  );
}

/** Kills processes at random moments while they write into one folder; returns how many were in the midst of it. */
async function lane(delays: readonly number[]): Promise<number> {
  const folder = join(temporaryFolder({ "out/mine.txt": "mine" }), "out");
  const program = temporaryFolder({});
  const variants = [0, 1, 2].map((turn) => variant(folder, turn));
  const texts = new Map<string, Set<string>>([["mine.txt", new Set(["mine"])]]);
  for (const { path, text } of variants.flatMap(({ files }) => files))
    texts.set(path, (texts.get(path) ?? new Set()).add(text));
  const writing = new WritingProgram(program, variants);
  let midst = 0;
  for (const [turn, delay] of delays.entries()) {
    const child = await writing.start(turn);
    await wait(delay);
    child.kill("SIGKILL");
    await once(child, "exit");
    if (existsSync(join(folder, LOCK))) midst++;
    for (const path of filesIn(folder).filter((path) => path !== MANIFEST))
      expect(texts.get(path)?.has(readFileSync(join(folder, path), "utf8")), path).toBe(true);
    if (existsSync(join(folder, MANIFEST))) JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
    if (turn % 2 === 1) continue;
    // the next run brings everything to the right state, and clears away what was left
    const next = variants[(turn / 2) % variants.length] ?? variant(folder, 0);
    apply(plan([next]));
    expect(plan([next]).changes).toEqual([]);
    const wanted = [...next.files.map(({ path }) => path), MANIFEST, "mine.txt"];
    expect(filesIn(folder).sort()).toEqual(wanted.sort());
    expect(readdirSync(folder).filter(isLeftover)).toEqual([]);
  }
  return midst;
}

test(`${KILLS} processes killed while they write: every file is whole, and the next run mends the rest`, async () => {
  const delays = fc.sample(fc.double({ min: 0, max: LONGEST_MS, noNaN: true }), {
    numRuns: KILLS,
    seed: 20_260_131,
  });
  const lanes = Array.from({ length: LANES }, (_, index) =>
    delays.filter((_, turn) => turn % LANES === index),
  );
  const midst = (await Promise.all(lanes.map(lane))).reduce((sum, count) => sum + count, 0);
  // else this would show nothing
  expect(midst).toBeGreaterThan(KILLS / 10);
}, 300_000);
