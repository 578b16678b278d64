import type { Verdict } from "../report/report.js";
import { spreadOf } from "../statistics.js";
import type { CandidateName } from "./candidates.js";
import type { Change, Measured, Measurement } from "./measure.js";

/** Seconds that our codegen may take for 10,000 errors, whole process, on two cores. */
const MOST_SECONDS: Partial<Record<CandidateName, number>> = { "ours, JSON": 2.5, "ours, YAML": 4 };
const AT = 10_000;
const MOST_MB = 600;
/** Seconds for the change of one error of 1,000. */
const MOST_SECONDS_FOR_CHANGE = 1;
const CHANGE_AT = 1000;
/** Time grows no faster than this power of the number of errors, from 100 on. */
const MOST_EXPONENT = 1.1;

export function verdictsOf({ measurements, changes }: Measured): Verdict[] {
  return [
    ...measurements.flatMap(ofTime),
    ...growthsOf(measurements),
    ...aheadOf(measurements),
    ...changes.flatMap(ofChange),
  ];
}

function ofTime({ name, errors, runs }: Measurement): Verdict[] {
  const most = MOST_SECONDS[name];
  if (most === undefined || errors !== AT || runs.length === 0) return [];
  const seconds = wallOf(runs);
  const memory = Math.max(...runs.map(({ memoryMb }) => memoryMb));
  return [
    { what: `${said(errors)}: ${name}, wall time`, value: seconds, most, unit: "s" },
    { what: `${said(errors)}: ${name}, memory`, value: memory, most: MOST_MB, unit: "MB" },
  ];
}

/** Between each two catalogs of 100 errors and more: below that, the start of the process is all there is. */
function growthsOf(measurements: readonly Measurement[]): Verdict[] {
  return Object.keys(MOST_SECONDS).flatMap((name) => {
    const own = measurements.filter((one) => one.name === name && one.errors >= 100 && one.runs.length > 0);
    return own.slice(1).map((larger, index) => {
      const smaller = own[index]!;
      const exponent = exponentOf(smaller, larger);
      const what = `${smaller.errors.toLocaleString("en")} to ${said(larger.errors)}: ${name}, power of n that CPU time grows with`;
      return { what, value: exponent, most: MOST_EXPONENT, unit: "" };
    });
  });
}

/** The power of the number of errors that the CPU time grows with. */
export function exponentOf(smaller: Measurement, larger: Measurement): number {
  const cpu = ({ runs }: Measurement) => spreadOf(runs.map(({ cpuS }) => cpuS)).median;
  return Math.log(cpu(larger) / cpu(smaller)) / Math.log(larger.errors / smaller.errors);
}

/** Every peer takes longer, although it writes less. */
function aheadOf(measurements: readonly Measurement[]): Verdict[] {
  return measurements.flatMap((ours) => {
    if (ours.name !== "ours, JSON" || ours.runs.length === 0) return [];
    const peers = measurements.filter(
      ({ name, errors, runs }) => errors === ours.errors && runs.length > 0 && !isOwn(name),
    );
    if (peers.length === 0) return [];
    const value = wallOf(ours.runs);
    const times = peers.map(({ runs }) => wallOf(runs));
    const ahead = peers.filter((_, index) => times[index]! < value).map(({ name }) => name);
    const what = `${said(ours.errors)}: ${ours.name}, as the fastest peer`;
    return [{ what, value, most: Math.min(...times), unit: "s", ahead }];
  });
}

function isOwn(name: CandidateName): boolean {
  return name === "bare emitter" || name in MOST_SECONDS;
}

function ofChange({ errors, runs, rewritten }: Change): Verdict[] {
  if (errors !== CHANGE_AT || runs.length === 0) return [];
  const what = `${said(errors)}: one is changed, ${rewritten.length} files`;
  return [{ what, value: wallOf(runs), most: MOST_SECONDS_FOR_CHANGE, unit: "s" }];
}

function said(errors: number): string {
  return `${errors.toLocaleString("en")} errors`;
}

export function wallOf(runs: Measurement["runs"]): number {
  return spreadOf(runs.map(({ wallS }) => wallS)).median;
}
