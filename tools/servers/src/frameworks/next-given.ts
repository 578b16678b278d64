import type { AsyncLocalStorage } from "node:async_hooks";
import type { FaultPath } from "../fault.js";
import type { ServerOptions } from "../framework.js";

/**
 * What the application in `next-app` is told by the process that it runs in. Next has built it beforehand, so it has its
 * own copy of every module; this is the one thing that both know.
 */
export interface NextGiven {
  /** The server that a request came to. */
  readonly server: AsyncLocalStorage<ServerOptions>;
  readonly fault: (path: FaultPath) => unknown;
  readonly staleHeaders: Readonly<Record<string, string>>;
}

/** The name under which it is a global. */
export const NEXT_GIVEN = Symbol.for("errors-servers:next");
