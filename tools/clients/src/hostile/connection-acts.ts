import type { Socket } from "node:net";
import { headOf } from "./raw-server.js";

const BAD_GATEWAY = { "content-type": "application/json" };

/** What a server does with the connection in place of a whole response, by what the collection calls it. */
export const CONNECTION_ACTS = {
  "short-body-then-close": (socket: Socket) => {
    socket.write(headOf(502, { ...BAD_GATEWAY, "content-length": 500 }));
    socket.end('{"reason":"x"}');
  },
  ECONNRESET: (socket: Socket) => socket.resetAndDestroy(),
  EMPTY_REPLY: (socket: Socket) => socket.end(),
  UND_ERR_HEADERS_TIMEOUT: () => undefined,
  UND_ERR_HEADERS_OVERFLOW: (socket: Socket) => socket.end(headOf(500, { "x-long": "x".repeat(1e6) })),
  "stream error after 10 bytes": (socket: Socket) => {
    socket.write(headOf(502, { ...BAD_GATEWAY, "transfer-encoding": "chunked" }));
    socket.write('a\r\n{"reason":\r\n', () => socket.resetAndDestroy());
  },
} as const;
