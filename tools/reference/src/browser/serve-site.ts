import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { SiteFiles } from "../links/site-files.js";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

export interface ServedSite {
  /** Of the first page, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site on loopback as a host of static files does. */
export async function serveSite(folder: string, base: string): Promise<ServedSite> {
  const files = new SiteFiles(folder, base);
  const answer: RequestListener = ({ url = "/" }, res) => {
    const path = files.at(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const shown = path ?? "404.html";
    res.writeHead(path === undefined ? 404 : 200, {
      "content-type": TYPES[extname(shown)] ?? "application/octet-stream",
    });
    res.end(readFileSync(files.onDisk(shown)));
  };
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
