import type { AddressInfo, Socket } from "node:net";
import { runInNewContext } from "node:vm";
import { CONNECTION_ACTS } from "./connection-acts.js";
import { serveExpired } from "./expired-server.js";
import { serveRaw } from "./raw-server.js";
import { agentWith } from "./undici-agent.js";

// The failures of the collection, made to happen.

/** What a call of `fetch` ends in. */
export type Ending = { readonly thrown: unknown } | { readonly response: Response };

export function endingOf(call: Promise<Response>): Promise<Ending> {
  return call.then(
    (response) => ({ response }),
    (thrown: unknown) => ({ thrown }),
  );
}

/** Of a call of a server that does this with the connection as soon as the request is there. */
async function ofSocket(act: (socket: Socket) => void, init?: RequestInit): Promise<Ending> {
  const server = await serveRaw(act);
  try {
    const ending = await endingOf(fetch(server.url, init));
    // a body that breaks off does so before the server is gone
    if ("response" in ending) await ending.response.clone().text().catch(String);
    return ending;
  } finally {
    await server.close();
  }
}

const thrown = (value: unknown): Promise<Ending> => Promise.resolve({ thrown: value });
const responded = (response: Response): Promise<Ending> => Promise.resolve({ response });

const coded = (code: string, syscall?: string): Error => Object.assign(new Error(code), { code, syscall });
const fetchFailed = (cause: unknown): Error => new TypeError("fetch failed", { cause });

async function expiredCertificate(): Promise<Ending> {
  const server = await serveExpired();
  try {
    return await endingOf(fetch(`https://localhost:${(server.address() as AddressInfo).port}/`));
  } finally {
    server.close();
  }
}

function aborted(reason?: unknown): Promise<Ending> {
  const controller = new AbortController();
  return ofSocket(() => controller.abort(reason), { signal: controller.signal });
}

function opaque(): Response {
  return Object.defineProperties(new Response(null), { status: { value: 0 }, type: { value: "opaque" } });
}

async function used(): Promise<Response> {
  const response = new Response("{}", { status: 404 });
  await response.text();
  return response;
}

function locked(): Response {
  const response = new Response("{}", { status: 404 });
  response.body?.getReader();
  return response;
}

function looksAway(): unknown {
  const refuse = (): never => {
    throw new Error("no");
  };
  return new Proxy(new Error("no"), { get: refuse, getPrototypeOf: refuse, has: refuse });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** By what the collection calls them in `transport`. */
export const FAILURES: Readonly<Record<string, () => Promise<Ending>>> = {
  "short-body-then-close": () => ofSocket(CONNECTION_ACTS["short-body-then-close"]),
  // a machine without a network may say EAI_AGAIN
  ENOTFOUND: () => endingOf(fetch("http://no-such-host.invalid/")),
  EAI_AGAIN: () => thrown(fetchFailed(coded("EAI_AGAIN", "getaddrinfo"))),
  ECONNRESET: () => ofSocket(CONNECTION_ACTS.ECONNRESET),
  EMPTY_REPLY: () => ofSocket(CONNECTION_ACTS.EMPTY_REPLY),
  UND_ERR_HEADERS_TIMEOUT: async () =>
    ofSocket(CONNECTION_ACTS.UND_ERR_HEADERS_TIMEOUT, await agentWith({ headersTimeout: 50 })),
  UND_ERR_HEADERS_OVERFLOW: () => ofSocket(CONNECTION_ACTS.UND_ERR_HEADERS_OVERFLOW),
  CERT_HAS_EXPIRED: expiredCertificate,
  AbortError: () => aborted(),
  'reason=Error("x")': () => aborted(new Error("x")),
  "TypeError: Invalid URL": () => endingOf((async () => fetch("no URL"))()),
  "type=opaque status=0": () => responded(opaque()),
  "Response.error()": () => responded(Response.error()),
  "bodyUsed=true": async () => responded(await used()),
  "body.locked=true": () => responded(locked()),
  "stream error after 10 bytes": () => ofSocket(CONNECTION_ACTS["stream error after 10 bytes"]),
  'throw "str"/null/undefined': () => thrown("str"),
  "AggregateError[ECONNREFUSED,ETIMEDOUT]": () =>
    thrown(fetchFailed(new AggregateError([coded("ECONNREFUSED"), coded("ETIMEDOUT")]))),
  "Proxy/getter throws in caught value": () => thrown(looksAway()),
  "Proxy.revocable().revoke()": () => thrown(revoked()),
  "vm/iframe/worker Error": () =>
    thrown(
      runInNewContext(`Object.assign(new TypeError("fetch failed"), {
        cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" })
      })`),
    ),
  "postMessage(error)": () => thrown(structuredClone(fetchFailed(coded("ECONNRESET")))),
};
