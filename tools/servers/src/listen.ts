import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "./framework.js";

/** Lets a server of `node:http` listen on a free port of this machine. Rejects when it cannot. */
export async function listen(server: Server): Promise<RunningServer> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  return running(server);
}

/** A server of `node:http` that listens. */
export function running(server: Server): RunningServer {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
