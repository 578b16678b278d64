import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";

/** Its certificate was valid on one day of 2020. */
export async function serveExpired(): Promise<Server> {
  const pem = readFileSync(new URL("../../hostile/expired.pem", import.meta.url));
  const server = createServer({ key: pem, cert: pem }, (_, res) => res.end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}
