import type { Socket } from "node:net";
import { bytesOf, type HostileCase } from "./hostile-case.js";
import { headOf } from "./raw-server.js";

/** Writes the response of a case, byte by byte as it is written down. */
export function sendCase(socket: Socket, given: HostileCase): void {
  const bytes = bytesOf(given);
  const head = headOf(given.status, { ...given.headers, "content-length": bytes.length });
  socket.end(Buffer.concat([head, bytes]));
}
