import { once } from "node:events";
import { request } from "node:http";
import { type AddressInfo, connect, createServer } from "node:net";
import type { Members } from "@org/errors-types/runtime";
import { beforeAll, expect, it } from "vitest";
import { socketError } from "../../testing/driver-errors.js";
import { isSocketError } from "./socket-error.js";

/** A server that was there a moment ago. */
const nobody = { host: "127.0.0.1", port: 0 };
beforeAll(async () => {
  const server = createServer().listen(nobody);
  await once(server, "listening");
  nobody.port = (server.address() as AddressInfo).port;
  server.close();
  await once(server, "close");
});

async function refusal(options: object): Promise<Error> {
  const [error] = await once(connect({ ...nobody, ...options }), "error").catch((error) => [error]);
  return error;
}

/** A name that has several addresses, as `localhost` often does. */
function lookup(_name: string, _options: unknown, done: (error: null, addresses: object[]) => void): void {
  const addresses = ["127.0.0.1", "127.0.0.2"];
  done(
    null,
    addresses.map((address) => ({ address, family: 4 })),
  );
}

it.each<[string, string, () => Promise<Error>, boolean]>([
  ["one address", "Error", () => refusal({}), true],
  [
    "several addresses",
    "AggregateError",
    () => refusal({ host: "localhost", lookup, autoSelectFamily: true }),
    true,
  ],
  ["a Unix socket that is not there", "Error", () => refusal({ path: "/tmp/no/such/socket" }), true],
  ["fetch", "TypeError", () => fetch(`http://127.0.0.1:${nobody.port}/`).catch((error) => error), false],
  // looks the same as what `pg` throws: nobody can tell
  ["http.request", "Error", () => once(request(nobody), "response").catch((error) => error), true],
])("%s", async (_, name, failing, expected) => {
  const error = await failing();
  expect(error.name).toBe(name);
  expect(isSocketError(error as unknown as Members)).toBe(expected);
});

it.each<[string, Error, boolean]>([
  ["a name that is not there", socketError("ENOTFOUND", { syscall: "getaddrinfo", hostname: "db" }), true],
  ["a lost connection", socketError("ECONNRESET", { syscall: "read" }), true],
  [
    "postgres.js",
    socketError("ECONNREFUSED", { query: "select", parameters: [], args: [], types: [] }),
    true,
  ],
  ["axios", socketError("ECONNREFUSED", { config: {}, request: {} }), false],
  ["a file that is not there", socketError("ENOENT", { syscall: "open", path: "/a" }), false],
  ["no permission", socketError("EACCES"), false],
  ["a request that hung up", Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }), false],
  ["another class", Object.assign(new TypeError("a"), { ...socketError("ECONNREFUSED") }), false],
  ["errors of something else", new AggregateError([new Error("a")]), false],
  ["no errors", new AggregateError([]), false],
])("%s", (_, error, expected) => {
  expect(isSocketError(error as unknown as Members)).toBe(expected);
});
