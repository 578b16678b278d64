import { type Spread, spreadOf } from "../statistics.js";
import { type CandidateName, LIMIT } from "./candidates.js";
import type { BodyKind } from "./made-up-bodies.js";
import type { Measurement } from "./measure.js";
import { type Result, ratiosOf } from "./result.js";

/** What deciding may cost, as a multiple of the `Map` guard; nobody else may be faster. */
export const MOST = 1.3;

/** What it may cost with the largest catalog, as a multiple of the smallest, where bodies are as varied. */
export const MOST_GROWTH = 1.2;

/** What `ours` costs with one catalog and one kind of body, and whether that is little enough. */
export interface Verdict {
  readonly errors: number;
  readonly kind: BodyKind;
  readonly ratio: number;
  /** Who is faster, but for the `Map` guard. */
  readonly faster: readonly CandidateName[];
  readonly reached: boolean;
}

const KINDS: readonly BodyKind[] = ["valid", "invalid", "unknown"];

export function verdictsOf(results: readonly Result[]): Verdict[] {
  return results.flatMap(({ name, errors, kinds }) => {
    if (name !== "ours" || kinds === undefined) return [];
    const others = results.filter((other) => other.errors === errors && other.name !== LIMIT);
    return KINDS.map((kind) => {
      const ratio = kinds[kind].ratio.median;
      const faster = others.filter((other) => other.kinds && other.kinds[kind].ratio.median < ratio);
      return {
        errors,
        kind,
        ratio,
        faster: faster.map((other) => other.name),
        reached: ratio <= MOST && faster.length === 0,
      };
    });
  });
}

/** How the cost of a candidate grows with the number of errors. */
export interface Growth {
  readonly name: CandidateName;
  readonly from: number;
  readonly to: number;
  /** The largest catalog by the smallest in the same round, with bodies of ten errors. */
  readonly ratio: Spread;
}

/** Empty where there is only one catalog. */
export function growthsOf(measurements: readonly Measurement[]): Growth[] {
  const ready = measurements.filter(({ readyMs }) => readyMs !== undefined);
  const sizes = measurements.map(({ errors }) => errors);
  const from = Math.min(...sizes);
  const to = Math.max(...sizes);
  return ready.flatMap(({ name, errors, rounds }) => {
    const smallest = ready.find((other) => other.name === name && other.errors === from);
    if (errors !== to || to === from || smallest === undefined) return [];
    return { name, from, to, ratio: spreadOf(ratiosOf(rounds.few, smallest.rounds.few)) };
  });
}

/** Whether all goals are. */
export function areReached(verdicts: readonly Verdict[], growths: readonly Growth[]): boolean {
  return (
    verdicts.every(({ reached }) => reached) && growths.filter(({ name }) => name === "ours").every(isFlat)
  );
}

export function isFlat({ ratio }: Growth): boolean {
  return ratio.median <= MOST_GROWTH;
}
