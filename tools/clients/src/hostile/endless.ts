import type { Socket } from "node:net";
import { createGzip } from "node:zlib";
import { headOf } from "./raw-server.js";

// Bodies that do not end by themselves.

/** Writes such a body until nobody takes it any more, and tells of the bytes that were sent. */
export type Endless = (socket: Socket, wrote: (bytes: number) => void) => void;

const HEADERS = { "content-type": "application/json", "retry-after": 3 };

/** What every API reads of them. */
export const ENDLESS_OUTCOME = {
  code: "service_unavailable",
  status: 503,
  recognized: false,
  retryAfterMs: 3000,
  truncated: true,
} as const;

/** One byte at a time. */
function drip(socket: Socket, wrote: (bytes: number) => void): void {
  socket.write(headOf(503, HEADERS));
  const timer = setInterval(() => {
    socket.write(" ");
    wrote(1);
  }, 10);
  socket.on("close", () => clearInterval(timer));
}

/** As fast as it is taken. */
async function flood(socket: Socket, wrote: (bytes: number) => void): Promise<void> {
  socket.write(headOf(503, HEADERS));
  const chunk = Buffer.alloc(65_536, "[");
  for (; !socket.destroyed; wrote(chunk.length)) {
    if (!socket.write(chunk)) {
      await new Promise<void>((resolve) => {
        socket.once("drain", resolve).once("close", resolve);
      });
    }
  }
}

/** A thousand spaces in each byte that is sent. */
function bomb(socket: Socket, wrote: (bytes: number) => void): void {
  socket.write(headOf(503, { ...HEADERS, "content-encoding": "gzip" }));
  const gzip = createGzip();
  gzip.on("data", (sent: Buffer) => wrote(sent.length)).pipe(socket);
  const chunk = Buffer.alloc(1e6, " ");
  const more = (): void => {
    gzip.write(chunk);
    gzip.once("drain", more);
  };
  socket.on("close", () => gzip.destroy());
  more();
}

export const ENDLESS = { drip, flood, bomb } as const satisfies Readonly<Record<string, Endless>>;

/** What lies in buffers on the way, and no more. */
export const MOST_WRITTEN = 50e6;
