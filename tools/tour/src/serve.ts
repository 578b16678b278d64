import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Api } from "@org/errors-server";
import { errorHandler } from "@org/errors-server/node";
import type { Failure } from "./failures.js";

/** A server that is running. */
export interface Served {
  readonly url: string;
  /** Ends it, and every connection to it. */
  readonly close: () => Promise<void>;
}

/** An API on a free port of this machine that fails on every request: `GET /3` is the fourth of its failures. */
export async function serve(api: Api, failures: readonly Failure[]): Promise<Served> {
  // what a server logs of its failures would stand between the tables
  const quiet = errorHandler(api, { onError: () => {} });
  const handle = quiet((req, res) => failures[Number(req.url?.slice(1))]?.happen(res));
  const server = createServer(handle);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
