import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Answers requests for what begins with its name; `rest` is what follows that, decoded. */
export type Route = (req: IncomingMessage, res: ServerResponse, rest: string) => unknown;

/** A page, a script. */
export interface SiteFile {
  readonly type: string;
  readonly text: string;
}

export interface Site {
  readonly url: string;
  readonly port: number;
  /** By the first part of the path: `reports` for `/reports/page`. */
  readonly routes: Map<string, Route>;
  /** What a program reports next under this name. Rejects with what it failed with. */
  reported<Report>(name: string): Promise<Report>;
  close(): Promise<void>;
}

type Reported = { readonly value: unknown } | { readonly failed: string };

/** A site on loopback: a secure context for browsers, so that it may have service workers. */
export async function serveSite(): Promise<Site> {
  const reports = new EventEmitter();
  const routes = new Map<string, Route>();
  routes.set("reports", async (req, res, name) => {
    reports.emit(name, JSON.parse(await text(req)));
    res.end();
  });
  const server = createServer((req, res) => {
    // what is written to a connection beside Node must be the last of it
    res.setHeader("connection", "close");
    const [, first = "", ...rest] = decodeURIComponent(req.url ?? "").split("/");
    const route = routes.get(first);
    if (route === undefined) res.writeHead(404).end();
    else route(req, res, rest.join("/"));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    routes,
    async reported<Report>(name: string) {
      const [reported] = (await once(reports, name)) as [Reported];
      if ("failed" in reported) throw new Error(reported.failed);
      return reported.value as Report;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Serves a file under a policy. */
export function fileRoute({ type, text }: SiteFile, policy: string): Route {
  return (_, res) => {
    res.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(text);
  };
}
