import { type Spread, spreadOf } from "../statistics.js";
import { type CandidateName, LIMIT } from "./candidates.js";
import type { BodyKind } from "./made-up-bodies.js";
import type { Measurement } from "./measure.js";

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

/** `versions`: of the packages of the candidates. */
export function resultsOf(
  measurements: readonly Measurement[],
  versions: ReadonlyMap<CandidateName, string>,
): Result[] {
  return measurements.map(({ name, errors, readyMs, rounds }) => {
    const version = versions.get(name);
    const limit = measurements.find((other) => other.name === LIMIT && other.errors === errors)!;
    const figure = (kind: BodyKind): Figure => ({
      time: spreadOf(rounds[kind]),
      ratio: spreadOf(ratiosOf(rounds[kind], limit.rounds[kind])),
    });
    return {
      name,
      errors,
      ...(version !== undefined && { version }),
      ...(readyMs !== undefined && {
        readyMs,
        kinds: {
          valid: figure("valid"),
          invalid: figure("invalid"),
          unknown: figure("unknown"),
          few: figure("few"),
        },
      }),
    };
  });
}

/** Round by round. */
export function ratiosOf(rounds: readonly number[], base: readonly number[]): number[] {
  return rounds.map((time, round) => time / base[round]!);
}
