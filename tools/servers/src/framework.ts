import type { HandlerOptions } from "@org/errors-server/node";
import type { Api } from "@org/errors-server/runtime";
import type { RowName } from "./rows.js";

/** What a server is started with. It belongs to one API; what its hooks do, the rows decide. */
export interface ServerOptions {
  readonly api: Api;
  // a framework's own request is what its hooks get: the rows take nothing of it but that it is there
  // biome-ignore lint/suspicious/noExplicitAny: each adapter has another type of request
  readonly options: HandlerOptions<any>;
}

/** A server that listens on a free port of this machine. */
export interface RunningServer {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly url: string;
  /** Ends all connections too. */
  close(): Promise<void>;
}

/**
 * A framework with its adapter: a column of the table. Spans of OpenTelemetry need nothing of it: the rows make one
 * active around each request, as the instrumentation of `node:http` does.
 *
 * Every server has the same routes, in the framework's own way. What they throw comes from `fault` in `fault.ts`, by the
 * path of the route:
 *
 * - `GET /ok` → 200 `{"ok":true}`; no other route answers so, and none is there that is not named here
 * - `GET /sync` (and `HEAD`) throws at once, `GET /async` after an `await`, `GET /middleware` in a middleware, hook or
 *   guard before the handler, `GET /nested/deep` in a nested router, plugin or module
 * - `GET /limited`, `GET /unauthorized`, `GET /throw/{error,string,null,undefined}` throw; `GET /throw/rejected` returns a
 *   rejected promise
 * - `GET /log` throws an error whose message would forge a line of a log
 * - `GET /http` throws the framework's own HTTP error with status 403 and the text `SECRET`, where it has such errors
 * - `POST /echo` reads a JSON body of at most 1024 bytes the framework's usual way, and answers it
 * - `POST /only-post` answers 200: no other method is there
 * - `POST /validated` validates `{ email, name }`: both required, `email` an email address, `name` of at least 3
 *   characters, with the validation that people use in this framework; 200 for what is valid
 * - `GET /stale` sets the headers in `STALE_HEADERS` and the status 200, then throws
 * - `GET /started` sends headers and a part of the body, then throws; the body never ends
 * - `GET /slow` waits until the client has gone (or 2 s), then throws
 */
export interface Framework {
  /** With the major version: `Express 5`. */
  readonly name: string;
  /** The subpath of the adapter, and the name of the page: `express`. */
  readonly adapter: string;
  /** Rejects when the framework cannot start. */
  readonly start: (given: ServerOptions) => Promise<RunningServer>;
  /**
   * Rows that the framework cannot do, with the reason that the documents show: a sentence that says what happens
   * instead. Such a row must really fail.
   */
  readonly unsupported: Readonly<Partial<Record<RowName, string>>>;
}
