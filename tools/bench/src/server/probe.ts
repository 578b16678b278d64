import { connect } from "node:net";

/** A route of a server, and what it answers. */
export interface Target {
  readonly port: number;
  readonly request: Buffer;
  /** The first line of each response. */
  readonly statusLine: string;
  /** Bytes of each response, headers included. */
  readonly bytes: number;
}

/** A response that takes longer is missing. */
const PATIENCE_MS = 10_000;

/** Asks a route once, to learn what it answers. @throws Error when the status is another one. */
export async function probe(port: number, path: string, status: number): Promise<Target> {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: */*\r\n\r\n`);
  const response = await exchange(port, request);
  const statusLine = response.slice(0, response.indexOf("\r\n"));
  if (!statusLine.startsWith(`HTTP/1.1 ${status} `)) throw new Error(`GET ${path}: ${statusLine}`);
  return { port, request, statusLine, bytes: Buffer.byteLength(response) };
}

function exchange(port: number, request: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let text = "";
    socket.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
      if (!isWhole(text)) return;
      resolve(text);
      socket.destroy();
    });
    socket.on("error", reject);
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("There is no whole response.")));
  });
}

/** Whether a response is there to its end: it says its length, or comes in chunks (RFC 9112, section 7.1). */
export function isWhole(response: string): boolean {
  const end = response.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const head = response.slice(0, end + 2);
  const body = response.slice(end + 4);
  if (/\r\ntransfer-encoding: chunked\r\n/i.test(head)) return /(?:^|\r\n)0\r\n\r\n$/.test(body);
  const length = /\r\ncontent-length: (\d+)\r\n/i.exec(head);
  return length !== null && Buffer.byteLength(body) >= Number(length[1]);
}
