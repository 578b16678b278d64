import { spreadOf } from "../statistics.js";
import { textTable } from "../text-table.js";
import { candidates } from "./candidates.js";
import { type Verdict, wallOf } from "./goals.js";
import type { Change, Measured, Measurement } from "./measure.js";

/** Columns of words. */
const LEFT: ReadonlySet<number> = new Set([0, 6]);

/** A table for each catalog, then the changes. `versions`: of packages, by name. */
export function tablesOf({ measurements, changes }: Measured, versions: ReadonlyMap<string, string>): string {
  const sizes = [...new Set(measurements.map(({ errors }) => errors))];
  const tables = sizes.map((size) =>
    tableOf(
      size,
      measurements.filter(({ errors }) => errors === size),
      versions,
    ),
  );
  return [...tables, ...(changes.length > 0 ? [changeTable(changes)] : [])].join("\n");
}

function tableOf(
  size: number,
  measurements: readonly Measurement[],
  versions: ReadonlyMap<string, string>,
): string {
  const head = [`${size} errors`, "wall", "CPU", "memory", "files", "MB", "writes"];
  return textTable([head, ...measurements.map((one) => rowOf(one, versions))], LEFT);
}

function rowOf({ name, runs, written }: Measurement, versions: ReadonlyMap<string, string>): string[] {
  const version = versions.get(name);
  const title = version === undefined ? name : `${name} ${version}`;
  const { output } = candidates[name];
  if (runs.length === 0) return [title, "late", "–", "–", "–", "–", output];
  const size = (written.bytes / 1e6).toFixed(1);
  return [title, ...figuresOf(runs), String(written.files), size, output];
}

function changeTable(changes: readonly Change[]): string {
  const rows = changes.map(({ errors, runs, rewritten }) => [
    `${errors} errors`,
    ...figuresOf(runs),
    String(rewritten.length),
  ]);
  return textTable([["one is changed", "wall", "CPU", "memory", "files"], ...rows], LEFT);
}

function figuresOf(runs: Measurement["runs"]): string[] {
  const cpu = spreadOf(runs.map(({ cpuS }) => cpuS)).median;
  const memory = Math.max(...runs.map(({ memoryMb }) => memoryMb));
  return [`${wallOf(runs).toFixed(2)} s`, `${cpu.toFixed(2)} s`, `${memory.toFixed(0)} MB`];
}

/** A line for each goal. */
export function goalText(verdicts: readonly Verdict[]): string {
  return verdicts.map(({ text, reached }) => `${text}: ${reached ? "reached" : "MISSED"}\n`).join("");
}
