import { setTimeout as wait } from "node:timers/promises";
import { type Answer, ask, Broken } from "../ask.js";
import { checkResponse } from "./check-response.js";
import { attack, attacksOn } from "./hostile-connections.js";
import { type ServerProcess, startServer } from "./server-process.js";
import { type Traffic, trafficFor } from "./traffic.js";

/** What came of a soak. */
export interface Soaked {
  readonly requests: number;
  /** Bytes in use after the warm-up, and at the end. */
  readonly heapBefore: number;
  readonly heapAfter: number;
  /** What went wrong, each once, and how often. */
  readonly violations: ReadonlyMap<string, number>;
}

/** What is asked for, and done, in turn. */
interface Load {
  readonly traffic: readonly Traffic[];
  readonly attacks: readonly string[];
}

/** Clients at a time that ask, and that attack. The load is bounded: each waits for its answer. */
const ASKING = 6;
const ATTACKING = 2;

/** The heap may grow by this much: code that is compiled late, caches that fill up. */
const GROWTH = 1.1;

/** How long the server gets to load and cache what it needs, as a part of the time. */
const WARM_UP = 0.25;

/** Asks and attacks a framework for a time. */
export async function soakFramework(adapter: string, seconds: number): Promise<Soaked> {
  const server = await startServer(adapter);
  const violations = new Map<string, number>();
  const note = (violation: string) => violations.set(violation, (violations.get(violation) ?? 0) + 1);
  try {
    const mixture: Load = { traffic: trafficFor(adapter), attacks: attacksOn(adapter) };
    const warm = await load(server, mixture, seconds * WARM_UP, note);
    const heapBefore = await settledHeap(server);
    const rest = await load(server, mixture, seconds * (1 - WARM_UP), note);
    const heapAfter = await settledHeap(server);
    if (heapAfter > heapBefore * GROWTH)
      note(`the heap grew by ${Math.round((heapAfter / heapBefore - 1) * 100)} %`);
    return { requests: warm + rest, heapBefore, heapAfter, violations };
  } catch (error) {
    note(server.crash() ?? String(error));
    return { requests: 0, heapBefore: 0, heapAfter: 0, violations };
  } finally {
    server.stop();
  }
}

/** Bytes in use when what was under way has ended: `/slow` goes on for 2 seconds after its client has left. */
async function settledHeap(server: ServerProcess): Promise<number> {
  await wait(3000);
  return server.heap();
}

/** The number of requests and attacks. */
async function load(
  server: ServerProcess,
  { traffic, attacks }: Load,
  seconds: number,
  note: (violation: string) => void,
): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let count = 0;
  const repeat = async (act: (turn: number) => Promise<void>): Promise<void> => {
    while (performance.now() < until && server.crash() === undefined) await act(count++);
  };
  const asking = () => repeat((turn) => askOnce(server, traffic[turn % traffic.length] as Traffic, note));
  const attacking = () => repeat((turn) => attack(server.url, attacks[turn % attacks.length] as string));
  await Promise.all([
    ...Array.from({ length: ASKING }, asking),
    ...Array.from({ length: ATTACKING }, attacking),
  ]);
  return count;
}

async function askOnce(
  { url }: ServerProcess,
  traffic: Traffic,
  note: (violation: string) => void,
): Promise<void> {
  let answer: Answer;
  try {
    answer = await ask(url, traffic);
  } catch (error) {
    // a server may end a connection behind a body that it does not want to read
    if (!(error instanceof Broken && traffic.body !== undefined))
      note(`${traffic.path.slice(0, 60)}: ${String(error)}`);
    return;
  }
  const violation = await checkResponse(answer, traffic);
  if (violation !== undefined) note(violation);
}
