import { connect, type Socket } from "node:net";
import type { Target } from "./probe.js";

/** Open connections to one port. While they wait they cost the server nothing. */
export interface Load {
  /** Sends so many requests, and waits for all responses. @throws Error when one is not as expected. */
  send(target: Target, count: number): Promise<void>;
  close(): void;
}

/** So many requests are on their way at a time: the server always has something to do. */
const CONNECTIONS = 24;

/** Bytes that a connection takes at once. */
const CHUNK = 16_384;

/** A response that takes longer is missing. */
const PATIENCE_MS = 10_000;

function ignore(): void {}

/**
 * A client that does as little as possible, because it shares the machine with the server: it compares the first line of
 * each response and counts its bytes.
 */
export async function openLoad(port: number): Promise<Load> {
  const lanes = await Promise.all(Array.from({ length: CONNECTIONS }, () => openLane(port)));
  return {
    async send(target, count) {
      let left = count;
      const takeOne = () => left-- > 0;
      await Promise.all(lanes.map((lane) => lane.run(target, takeOne)));
    },
    close() {
      for (const lane of lanes) lane.socket.destroy();
    },
  };
}

/** One connection, on which one request is sent after the other. */
interface Lane {
  readonly socket: Socket;
  run(target: Target, takeOne: () => boolean): Promise<void>;
}

interface Waiting {
  bytes: (count: number, bytes: Buffer) => void;
  failure: (reason: Error) => void;
}

async function openLane(port: number): Promise<Lane> {
  // who waits for something of this connection
  const waiting: Waiting = { bytes: ignore, failure: ignore };
  const callback = (count: number, bytes: Uint8Array) => {
    waiting.bytes(count, bytes as Buffer);
    return true;
  };
  const socket = connect({ port, host: "127.0.0.1", onread: { buffer: Buffer.alloc(CHUNK), callback } });
  socket.setNoDelay(true);
  socket.on("error", (reason) => waiting.failure(reason));
  socket.on("close", () => waiting.failure(new Error("The server closed a connection.")));
  socket.setTimeout(PATIENCE_MS, () => waiting.failure(new Error("A response is missing.")));
  await new Promise<void>((connected, failed) => {
    waiting.failure = failed;
    socket.on("connect", connected);
  });
  waiting.failure = ignore;
  return { socket, run: (target, takeOne) => follow(socket, waiting, target, takeOne) };
}

/** Sends one request after the other; fulfilled when there are no more. */
async function follow(
  socket: Socket,
  waiting: Waiting,
  target: Target,
  takeOne: () => boolean,
): Promise<void> {
  if (socket.destroyed) throw new Error("The server closed a connection.");
  await new Promise<void>((done, failed) => {
    const next = () => {
      if (takeOne()) socket.write(target.request);
      else done();
    };
    waiting.failure = failed;
    waiting.bytes = countResponses(target, next, failed);
    next();
  });
  waiting.failure = ignore;
}

/** Takes the bytes of responses; calls `next` after each whole one. */
export function countResponses(
  { bytes, statusLine }: Pick<Target, "bytes" | "statusLine">,
  next: () => void,
  failed: (reason: Error) => void,
): (count: number, chunk: Buffer) => void {
  let received = 0;
  return (count, chunk) => {
    if (received === 0) {
      const first = chunk.toString("latin1", 0, Math.min(count, statusLine.length));
      if (!statusLine.startsWith(first))
        return failed(new Error(`Expected ${statusLine}, received ${first}`));
    }
    received += count;
    if (received > bytes) return failed(new Error(`Expected ${bytes} bytes, received ${received}`));
    if (received < bytes) return;
    received = 0;
    next();
  };
}
