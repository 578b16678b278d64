import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inOrder } from "../contest/in-order.js";
import { largeCatalog } from "../made-up/large-catalog.js";
import type { Request } from "../measure.js";
import type { Cell, Column, Group, Report } from "../report/report.js";
import { spreadOf } from "../statistics.js";
import type { Measured } from "./child.js";

export const LANGUAGES = ["go", "python", "java", "kotlin", "rust", "csharp", "swift"];

const COLUMNS: readonly (Column & { readonly of: keyof Measured })[] = [
  { name: "files", unit: "", of: "files" },
  { name: "CPU", unit: "s", of: "cpuS" },
  { name: "memory", unit: "MB", of: "memoryMb" },
];

const NOTE = `CPU time to emit the files of one language, without reading the catalog or writing to disk, each time in a process of its own; medians of
the runs. Half of the errors have details. That every code and every member of details stands in the files is checked.`;

const CHILD = fileURLToPath(new URL("child.js", import.meta.url));

/** What one language of a large catalog costs, in turns. */
export async function measureLanguages({ errors, only, quick, progress }: Request): Promise<Report> {
  const languages = LANGUAGES.filter((name) => only === undefined || only.includes(name));
  const folder = await mkdtemp(join(tmpdir(), "errors-bench-"));
  try {
    const groups: Group[] = [];
    for (const count of errors ?? (quick ? [1_000] : [1_000, 10_000])) {
      const file = join(folder, `${count}.json`);
      await writeFile(file, JSON.stringify(largeCatalog(count)));
      const runs = new Map<string, Measured[]>(languages.map((name) => [name, []]));
      for (let round = 0; round < (quick ? 1 : 3); round++) {
        for (const name of inOrder(languages, round)) {
          progress(`${count} errors, ${name}`);
          runs.get(name)!.push(await measureOne(file, name));
        }
      }
      groups.push(groupOf(count, runs));
    }
    return { groups, verdicts: [], note: NOTE };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureOne(file: string, language: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, file, language]);
  return JSON.parse(stdout) as Measured;
}

function groupOf(count: number, runs: ReadonlyMap<string, readonly Measured[]>): Group {
  return {
    title: `${count.toLocaleString("en")} errors`,
    columns: COLUMNS.map(({ name, unit }) => ({ name, unit })),
    rows: [...runs].map(([name, measured]) => ({
      name,
      cells: COLUMNS.map(({ of }): Cell => ({ value: spreadOf(measured.map((one) => one[of])) })),
    })),
  };
}
