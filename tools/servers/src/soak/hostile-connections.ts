import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What a client does to a connection of its own, instead of asking and listening. */
type Attack = (socket: Socket) => Promise<void> | void;

const say =
  (text: string, stayMs = 0): Attack =>
  async (socket) => {
    socket.write(text, "latin1");
    await wait(stayMs);
  };

const HEAD = "Host: a\r\nContent-Type: application/json\r\n";

/** By what the client does. */
const ATTACKS: Readonly<Record<string, Attack>> = {
  "is silent": () => wait(20),
  "goes while its request is handled": say("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n", 10),
  "goes while the response is sent": say("GET /started HTTP/1.1\r\nHost: a\r\n\r\n", 10),
  "goes in the middle of its body": say(
    `POST /echo HTTP/1.1\r\n${HEAD}Content-Length: 100\r\n\r\n{"half":`,
    10,
  ),
  "goes in the middle of its headers": say("GET /ok HTTP/1.1\r\nHost:", 10),
  "sends no HTTP": say("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n", 10),
  "sends garbage behind a request": say("GET /ok HTTP/1.1\r\nHost: a\r\n\r\n\x00\x01garbage\r\n\r\n", 10),
  "sends two lengths": say(
    `POST /echo HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
    10,
  ),
  "sends a length and chunks": say(
    `POST /echo HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    10,
  ),
  "sends a chunk of no length": say(
    `POST /echo HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    10,
  ),
  "sends more headers than fit": say(`GET /ok HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 10),
  "sends its headers slowly": async (socket) => {
    for (const part of ["GET /sync", " HTTP/1.1\r\n", "Host: a\r\n", "\r\n"]) {
      socket.write(part);
      await wait(5);
    }
  },
  "asks for everything at once": say("GET /sync HTTP/1.1\r\nHost: a\r\n\r\n".repeat(50), 20),
};

/** By adapter: what the framework does not stand, whether anything fails or not. */
const BEYOND: Readonly<Record<string, readonly string[]>> = {
  // what was asked on a connection that has gone since stays in its heap, with responses of 200 too
  next: ["asks for everything at once"],
};

/** What clients do to an adapter. */
export function attacksOn(adapter: string): readonly string[] {
  return Object.keys(ATTACKS).filter((name) => BEYOND[adapter]?.includes(name) !== true);
}

/** Attacks once, and leaves. Never rejects: what the server does to the connection is its right. */
export async function attack(url: string, name: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  socket.resume();
  await new Promise((resolve) => socket.once("connect", resolve).once("close", resolve));
  await ATTACKS[name]?.(socket);
  socket.destroy();
}
