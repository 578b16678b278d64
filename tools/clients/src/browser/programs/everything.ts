import type { Api, ApiError } from "@org/errors-client";
import { org } from "@org/errors-client/apis";
import { APIS, AT } from "../../hostile/apis.js";
import { dt, queue } from "../../hostile/meant-apis.js";
import { callAll } from "./calls.js";
import { failuresIn } from "./failures.js";
import { type Endings, readAll } from "./read-all.js";
import { endingOf } from "./received-from.js";
import type { Everything } from "./reports.js";
import { surroundings } from "./surroundings.js";
import { watchHarm } from "./watch-harm.js";

/** All APIs read every response; what a connection does is the same to all of them. */
const READERS: readonly Api<ApiError>[] = [...APIS.map(([, api]) => api), dt, queue];
const ONE: readonly Api<ApiError>[] = [org as Api<ApiError>];

/** All that a page and a worker can do alike, and failures that happen only `where` it is. */
export async function everything(where: "page" | "worker", further: Endings = {}): Promise<Everything> {
  const harmed = watchHarm();
  const around = await surroundings();
  const calls = await callAll(where, around);
  const endless = {
    drip: `/endless/${where}/drip`,
    flood: `/endless/${where}/flood`,
    bomb: `/endless/${where}/bomb`,
  };
  const [failures, unending, readings] = await Promise.all([
    readAll({ ...failuresIn(around), ...further }, ONE),
    readAll(fetched(endless), ONE, { timeoutMs: 500 }),
    readAll(fetched(around.responses), READERS, { url: AT }),
  ]);
  return { calls, failures, endless: unending, readings, harm: await harmed() };
}

/** By name, the calls of the paths. */
function fetched(paths: Readonly<Record<string, string>>): Endings {
  const calls = Object.entries(paths).map(([name, path]) => {
    return [name, () => endingOf(fetch(path, { cache: "no-store" }))] as const;
  });
  return Object.fromEntries(calls);
}
