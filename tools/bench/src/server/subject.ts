import type { Server } from "node:http";

export type SubjectName = "node" | "express" | "fastify" | "hono" | "koa" | "h3";

/**
 * - `constant`: 200 with a constant body, of the same size and with the same headers as the error; in Express
 *   what `res.json()` makes of the members of the error
 * - `error`: a contract error is thrown, and the adapter makes the response
 * - `own`: what the framework has for this is thrown, and it answers by itself
 */
export type Route = "constant" | "error" | "own";

/** A framework under measurement. Its servers do not listen yet. */
export interface Subject {
  /** `GET /constant` and `GET /error`, with the adapter. */
  readonly adapted: () => Server | Promise<Server>;
  /** `GET /own`, without the adapter; none where the framework has no way of its own. */
  readonly own?: () => Server | Promise<Server>;
}
