import { type Load, openLoad } from "./load.js";
import { probe, type Target } from "./probe.js";
import { type ServerProcess, startServer } from "./server-process.js";
import type { Route, SubjectName } from "./subject.js";

/** Server CPU per request of each route, in microseconds, measured one right after the other. */
export type Round = Readonly<Partial<Record<Route, number>>>;

/** What was measured of one framework. */
export interface Measurement {
  readonly name: SubjectName;
  readonly rounds: readonly Round[];
  /** Bytes of a whole response. */
  readonly bytes: Readonly<Partial<Record<Route, number>>>;
}

/** How long to measure one framework. */
export interface Duration {
  /** Each route is asked for so long before the first round, so that its code is compiled. */
  readonly warmUpMs: number;
  readonly measureMs: number;
}

/**
 * A route is asked for about so long at a time, then the next one: long enough that no turn is without its share of the
 * collection of garbage, which in Express comes only every few thousand requests.
 */
const TURN_MS = 200;

/** Fewer would let the chance of one collection of garbage decide. */
const FEWEST_REQUESTS = 200;

/** Asks every route in turns: what disturbs the machine disturbs all of them. */
export async function measureServer(
  name: SubjectName,
  { warmUpMs, measureMs }: Duration,
): Promise<Measurement> {
  const server = await startServer(name);
  const courses: Course[] = [];
  try {
    courses.push(...(await openCourses(server)));
    for (const course of courses) await warmUp(course, warmUpMs);
    const rounds: Round[] = [];
    const end = performance.now() + measureMs;
    while (performance.now() < end || rounds.length === 0) {
      // there and back again: no route is always the first
      rounds.push(await measureRound(rounds.length % 2 === 0 ? courses : [...courses].reverse(), server));
    }
    return {
      name,
      rounds,
      bytes: Object.fromEntries(courses.map(({ route, target }) => [route, target.bytes])),
    };
  } finally {
    for (const { load } of courses) load.close();
    server.stop();
  }
}

/** A route, and the connections on which it is asked. */
interface Course {
  readonly route: Route;
  readonly target: Target;
  readonly load: Load;
  /** Requests per turn. */
  count: number;
}

const STATUS: Readonly<Record<Route, number>> = { constant: 200, error: 404, own: 404 };

async function openCourses({ adapted, own }: ServerProcess): Promise<Course[]> {
  const ports: [Route, number | undefined][] = [
    ["constant", adapted],
    ["error", adapted],
    ["own", own],
  ];
  const courses: Course[] = [];
  for (const [route, port] of ports) {
    if (port === undefined) continue;
    const target = await probe(port, `/${route}`, STATUS[route]);
    courses.push({ route, target, load: await openLoad(port), count: FEWEST_REQUESTS });
  }
  return courses;
}

async function warmUp(course: Course, durationMs: number): Promise<void> {
  const begin = performance.now();
  let sent = 0;
  let elapsedMs = 0;
  while (elapsedMs < durationMs) {
    await course.load.send(course.target, FEWEST_REQUESTS);
    sent += FEWEST_REQUESTS;
    elapsedMs = performance.now() - begin;
  }
  course.count = Math.max(FEWEST_REQUESTS, Math.round((sent / elapsedMs) * TURN_MS));
}

async function measureRound(courses: readonly Course[], server: ServerProcess): Promise<Round> {
  const round: Partial<Record<Route, number>> = {};
  for (const { route, target, load, count } of courses) {
    const before = await server.cpu();
    await load.send(target, count);
    round[route] = ((await server.cpu()) - before) / count;
  }
  return round;
}
