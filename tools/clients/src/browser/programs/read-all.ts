import type { Api, ApiError, ReadErrorOptions } from "@org/errors-client";
import { inParallel } from "./in-parallel.js";
import { type Ending, receivedFrom } from "./received-from.js";
import type { Readings, Received } from "./reports.js";

/** Calls that end somehow, by the name of the case. */
export type Endings = Readonly<Record<string, () => Promise<Ending>>>;

/** How each case ends, read by each of the APIs. */
export async function readAll(
  cases: Endings,
  apis: readonly Api<ApiError>[],
  options?: ReadErrorOptions,
): Promise<Readings> {
  const readings: Record<string, Record<string, Received>> = {};
  const tasks = Object.entries(cases).map(([name, call]) => async () => {
    const copies = copiesOf(await call(), apis.length);
    const received = apis.map(async (api, index) => [
      api.spec.name,
      await receivedFrom(copies[index] as Ending, api, options),
    ]);
    readings[name] = Object.fromEntries(await Promise.all(received));
  });
  await inParallel(tasks);
  return readings;
}

/** The first one is the original: a response that was used or is locked has no copies. */
function copiesOf(ending: Ending, count: number): Ending[] {
  const copies = Array.from({ length: count - 1 }, () =>
    "response" in ending ? { response: ending.response.clone() } : ending,
  );
  return [ending, ...copies];
}
