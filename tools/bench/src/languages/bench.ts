import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { machine } from "../machine.js";
import { catalogOf } from "./catalog.js";
import type { Measured } from "./child.js";

const LANGUAGES = ["go", "python", "java", "kotlin", "rust", "csharp", "swift"];
const COUNTS = [1000, 10_000];

/** What one language of a large catalog costs: each in a process of its own, the time of the processor, the median of three. */
const folder = mkdtempSync(join(tmpdir(), "errors-bench-"));
const child = fileURLToPath(new URL("child.js", import.meta.url));
try {
  const { cpu, cores, node } = machine();
  process.stdout.write(`${cpu}, ${cores} cores, Node ${node}\n\n`);
  process.stdout.write(
    "| language | errors | files | emit, CPU s | emit, s | memory, MB |\n| --- | --- | --- | --- | --- | --- |\n",
  );
  for (const count of COUNTS) {
    const file = join(folder, `${count}.json`);
    writeFileSync(file, JSON.stringify(catalogOf(count)));
    for (const language of LANGUAGES) {
      const runs = [1, 2, 3].map(() => measure(file, language)).sort((one, other) => one.cpuS - other.cpuS);
      const { cpuS, wallS, memoryMb, files } = runs[1] as Measured;
      process.stdout.write(
        `| ${[language, count, files, cpuS.toFixed(1), wallS.toFixed(1), memoryMb.toFixed(0)].join(" | ")} |\n`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(file: string, language: string): Measured {
  return JSON.parse(
    execFileSync(process.execPath, [child, file, language], { encoding: "utf8" }),
  ) as Measured;
}
