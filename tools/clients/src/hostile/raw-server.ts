import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A server that writes bytes, whatever HTTP says of them. */
export interface RawServer {
  readonly url: string;
  readonly port: number;
  /** All connections that were opened. */
  readonly sockets: readonly Socket[];
  close(): Promise<void>;
}

/** Calls `answer` for every request, with the path of its first line. */
export async function serveRaw(answer: (socket: Socket, path: string) => void): Promise<RawServer> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    // the client may go at any time
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      const path = /^[A-Z]+ (\S+) HTTP/.exec(data.toString("latin1"))?.[1];
      if (path !== undefined) answer(socket, path);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    sockets,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** The head of the only response of a connection. Values are written as they are. */
export function headOf(status: number, headers: Readonly<Record<string, string | number>>): Buffer {
  const lines = Object.entries({ connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.from(`HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n`, "latin1");
}
