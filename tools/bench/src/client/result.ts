import { type Spread, spreadOf } from "../statistics.js";
import { type CandidateName, LIMIT } from "./candidates.js";
import { type BodyKind, KINDS } from "./made-up-bodies.js";
import type { Measurement } from "./measure.js";

/** What deciding may cost, as a multiple of the `Map` guard; and nobody else may be faster. */
export const GOAL = 1.3;

/** The figures of one candidate with one catalog. */
export interface Result {
  readonly name: CandidateName;
  readonly errors: number;
  readonly version?: string;
  /** CPU time for loading it and for the first look at every body, in milliseconds; undefined: it was not ready in time. */
  readonly readyMs?: number;
  /** Undefined where it was not ready in time. */
  readonly kinds?: Readonly<Record<BodyKind, Figure>>;
}

export interface Figure {
  /** CPU time for each body, in nanoseconds. */
  readonly time: Spread;
  /** By that of the `Map` guard in the same round. */
  readonly ratio: Spread;
}

export function resultsOf(
  measurements: readonly Measurement[],
  versions: (name: CandidateName) => string | undefined,
): Result[] {
  return measurements.map(({ name, errors, readyMs, rounds }) => {
    const version = versions(name);
    const limit = measurements.find((other) => other.name === LIMIT && other.errors === errors)!;
    const figure = (kind: BodyKind): Figure => ({
      time: spreadOf(rounds[kind]),
      ratio: spreadOf(rounds[kind].map((time, round) => time / limit.rounds[kind][round]!)),
    });
    return {
      name,
      errors,
      ...(version !== undefined && { version }),
      ...(readyMs !== undefined && {
        readyMs,
        kinds: { valid: figure("valid"), invalid: figure("invalid"), unknown: figure("unknown") },
      }),
    };
  });
}

/** What `ours` costs with one catalog and one kind of body, and whether that is little enough. */
export interface Verdict {
  readonly errors: number;
  readonly kind: BodyKind;
  readonly ratio: number;
  /** Who is faster, but for the `Map` guard. */
  readonly faster: readonly CandidateName[];
  readonly reached: boolean;
}

export function verdictsOf(results: readonly Result[]): Verdict[] {
  return results
    .filter(({ name }) => name === "ours")
    .flatMap(({ errors, kinds }) => {
      if (kinds === undefined) return [];
      return KINDS.map((kind) => {
        const ratio = kinds[kind].ratio.median;
        const faster = results
          .filter((other) => other.errors === errors && other.name !== LIMIT && other.name !== "ours")
          .filter((other) => (other.kinds?.[kind].ratio.median ?? Number.POSITIVE_INFINITY) < ratio)
          .map(({ name }) => name);
        return { errors, kind, ratio, faster, reached: ratio <= GOAL && faster.length === 0 };
      });
    });
}
