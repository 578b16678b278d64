import { type Spread, spreadOf } from "../statistics.js";
import type { Measurement } from "./measure.js";
import type { Route, SubjectName } from "./subject.js";

/** What an error response may cost, as a multiple of the constant one. */
export const GOALS: Readonly<Partial<Record<SubjectName, number>>> = {
  node: 1.35,
  express: 1.1,
  fastify: 1.35,
  hono: 1.35,
};

/** The figures of one framework. */
export interface Result {
  readonly name: SubjectName;
  /** Version of the framework; that of Node for `node`. */
  readonly version: string;
  /** Server CPU per request, in microseconds. */
  readonly cpu: Readonly<Partial<Record<Route, Spread>>>;
  readonly bytes: Measurement["bytes"];
  /** CPU of the error by that of the constant response of the same round. */
  readonly error: Spread;
  /** The same for the framework's own error. */
  readonly own?: Spread;
  readonly goal?: number;
  readonly rounds: number;
}

/** The responses under comparison may differ by so many bytes: the reason phrase, a charset, the length or chunks. */
const MAX_DIFFERENCE = 32;

/** @throws Error when the constant response is of another size than the error. */
export function resultOf({ name, rounds, bytes }: Measurement, version: string): Result {
  const difference = Math.abs((bytes.constant ?? 0) - (bytes.error ?? 0));
  if (difference > MAX_DIFFERENCE) throw new Error(`${name}: the responses differ by ${difference} bytes.`);
  const values = (route: Route) => rounds.flatMap((round) => round[route] ?? []);
  const ratios = (route: Route) =>
    spreadOf(rounds.flatMap((round) => (round[route] ?? Number.NaN) / (round.constant ?? Number.NaN)));
  const own = rounds.some((round) => round.own !== undefined);
  const goal = GOALS[name];
  return {
    name,
    version,
    cpu: {
      constant: spreadOf(values("constant")),
      error: spreadOf(values("error")),
      ...(own && { own: spreadOf(values("own")) }),
    },
    bytes,
    error: ratios("error"),
    ...(own && { own: ratios("own") }),
    ...(goal !== undefined && { goal }),
    rounds: rounds.length,
  };
}

/** Whether an error costs no more than it may; also true where nothing was said. */
export function reachesGoal({ error, goal }: Result): boolean {
  return goal === undefined || error.median <= goal;
}
