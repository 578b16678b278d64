import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inOrder } from "../contest/in-order.js";
import { madeUpErrors } from "../made-up/made-up-errors.js";
import type { Request } from "../measure.js";
import type { Report } from "../report/report.js";
import { type Checked, check, compilers, writeProject } from "./compilers.js";
import { type Hovered, hover } from "./hover.js";
import { reportOf } from "./report-of-types.js";
import { EMPTY_PROGRAM, type Source, sources } from "./sources.js";

export const SOURCES: readonly string[] = sources.map(({ name }) => name);

/** A program of one source with so many errors, and what was found of it. */
export interface Lane {
  readonly source: Source;
  readonly errors: number;
  readonly folder: string;
  /** By the name of the compiler; empty where it does not end in time. */
  readonly checks: Readonly<Record<string, Checked[]>>;
  hovered?: Hovered;
}

/** How patient a measurement is, and how thorough. */
const THOROUGH = { rounds: 5, patienceMs: 300_000 };
const QUICK = { rounds: 3, patienceMs: 60_000 };

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Each program by each compiler, all of them in turn; then the editor. */
export async function measureTypes({ errors, only, quick, progress }: Request): Promise<Report> {
  const home = await mkdtemp(join(tmpdir(), "errors-bench-"));
  const { rounds, patienceMs } = quick ? QUICK : THOROUGH;
  try {
    await symlink(MODULES, join(home, "node_modules"));
    await writeFile(join(home, "package.json"), '{ "type": "module" }');
    await writeProject(home, "empty", EMPTY_PROGRAM);
    const chosen = sources.filter(({ name }) => only === undefined || only.includes(name));
    const lanes: Lane[] = [];
    for (const size of errors ?? (quick ? [60, 1_000] : [10, 60, 1_000, 10_000])) {
      for (const source of chosen) {
        if (quick && size >= (source.slowFrom ?? Number.POSITIVE_INFINITY)) continue;
        progress(`${size} errors, ${source.name}: writing`);
        lanes.push(await openLane(source, size, join(home, `${lanes.length}`), patienceMs));
      }
    }
    const empty = checksOf();
    for (let round = 0; round < rounds; round++) {
      progress(`round ${round + 1} of ${rounds}`);
      for (const compiler of compilers) {
        empty[compiler.name]!.push((await check(compiler, home, "empty", patienceMs))!);
        for (const { checks, folder } of inOrder(lanes, round)) {
          const before = checks[compiler.name]!;
          if (before.length < round) continue;
          const checked = await check(compiler, folder, "program", patienceMs);
          if (checked !== undefined) before.push(checked);
        }
      }
    }
    for (const lane of lanes) {
      progress(`${lane.errors} errors, ${lane.source.name}: an editor`);
      const hovered = await hover(compilers[0]!, lane.folder, "program.ts", patienceMs);
      if (hovered === undefined) continue;
      if (/: any$/.test(hovered.shown))
        throw new Error(`${lane.source.name}: an editor shows ${hovered.shown}`);
      lane.hovered = hovered;
    }
    return reportOf(lanes, empty);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function checksOf(): Record<string, Checked[]> {
  return Object.fromEntries(compilers.map(({ name }) => [name, []]));
}

/** @throws Error where the program is wrong, or a wrong one is not found to be. */
async function openLane(source: Source, size: number, folder: string, patienceMs: number): Promise<Lane> {
  const errors = madeUpErrors(size);
  const middle = errors.slice(Math.floor(size / 2)).find(({ details }) => details.length > 0);
  if (middle === undefined) throw new Error(`No error of ${size} has details.`);
  await mkdir(folder);
  await source.write(errors, folder);
  const program = (member: string) => source.program(middle, member);
  await writeProject(folder, "program", program(middle.details[0]!.name));
  await writeProject(folder, "wrong", program("absent"));
  // by this name an editor finds the options; without them it finds no module that is told by `exports`, and all is `any`
  await writeFile(join(folder, "tsconfig.json"), '{ "extends": "./program.json" }');
  for (const [project, expected] of [
    ["program", false],
    ["wrong", true],
  ] as const) {
    const checked = await check(compilers[1]!, folder, project, patienceMs);
    if (checked !== undefined && /TS2339/.test(checked.complaints) !== expected) {
      throw new Error(
        `${source.name}, ${size} errors, ${project}: ${checked.complaints || "nothing is found"}`,
      );
    }
  }
  return { source, errors: size, folder, checks: checksOf() };
}
