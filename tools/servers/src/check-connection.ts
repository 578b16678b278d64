import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { type IncomingMessage, type RequestOptions, request } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { conflict, notFound } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { type Api, renderError } from "@org/errors-server/runtime";
import { expect } from "vitest";
import { Broken } from "./ask.js";
import { checkSecret, checkThrown } from "./check-answer.js";
import { lastFault, SECRET } from "./fault.js";
import type { Site } from "./site.js";

/** Node tells there of every request that a server of this process has got. */
const REQUEST_START = "http.server.request.start";

const order = notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7." });

export async function checkStaleHeaders(site: Site): Promise<void> {
  const answer = await site.ask({ path: "/stale" });
  await checkThrown(answer, conflict(), org);
  for (const name of ["etag", "content-encoding"]) expect(answer.headers).not.toHaveProperty(name);
  expect(answer.headers["cache-control"] ?? "").not.toContain("public");
  expect(answer.headers["access-control-allow-origin"]).toBe("*");
}

/** Half a response must not look like a whole one, and nothing of the error gets into it. */
export async function checkHeadersSent(site: Site): Promise<void> {
  const broken: unknown = await site.ask({ path: "/started" }).catch((error: unknown) => error);
  expect(broken).toBeInstanceOf(Broken);
  const { received } = broken as Broken;
  expect(received).toMatch(/^200 /);
  expect(received).not.toContain(SECRET);
  expect(received).not.toContain("conflict");
}

export async function checkHead(site: Site): Promise<void> {
  const head = await site.ask({ path: "/sync", method: "HEAD" });
  const { headers, body } = renderError(order, org);
  expect(head).toMatchObject({ status: 404, headers, body: "" });
  const length = head.headers["content-length"];
  // what GET would have, or nothing (RFC 9110, section 8.6)
  if (length !== undefined) expect(Number(length)).toBe(Buffer.byteLength(body));
}

/** A client that goes while its request is handled, or while it is still sent. */
export async function checkAborted(site: Site): Promise<void> {
  const before = lastFault();
  await goAway(await site.url(), "/slow", { method: "GET" });
  for (let count = 0; lastFault() === before && count < 500; count++) await wait(10);
  expect(lastFault(), "the handler went on").not.toBe(before);
  const headers = { "content-type": "application/json", "content-length": 100 };
  await goAway(await site.url(), "/echo", { method: "POST", headers }, '{"half":');
  // what the server makes of that happens before it takes another request
  await wait(20);
}

/** Breaks the connection when the server has begun with the request. */
async function goAway(url: string, path: string, options: RequestOptions, half?: string): Promise<void> {
  const begun = new Promise<void>((resolve) => {
    const listener = (message: unknown) => {
      if ((message as { readonly request: IncomingMessage }).request.url !== path) return;
      unsubscribe(REQUEST_START, listener);
      resolve();
    };
    subscribe(REQUEST_START, listener);
  });
  const sent = request(new URL(path, url), { ...options, agent: false });
  sent.on("error", () => undefined);
  if (half === undefined) sent.end();
  else sent.write(half);
  await begun;
  await wait(20);
  sent.destroy();
}

/** A connection that says nothing for so long (in milliseconds) never will. */
const SILENCE = 3_000;

/** Far more than a server takes from the socket before somebody reads it. */
const CHUNK = `${(500_000).toString(16)}\r\n${"x".repeat(500_000)}\r\n`;

/** Behind a body that was not read to its end, the next request is answered, or the connection is closed: never silence. */
export async function checkHalfRead(site: Site): Promise<void> {
  const head =
    "POST /echo HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
  const next = "GET /ok HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
  const received = await talk(await site.url(), `${head}${CHUNK}${CHUNK}0\r\n\r\n${next}`);
  expect(received).toMatch(/^HTTP\/1\.1 400 /);
}

/** All that comes until the server closes the connection. Rejects where it neither closes it nor says anything. */
async function talk(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let received = "";
  try {
    await new Promise((resolve, reject) => {
      socket.setTimeout(SILENCE, () => reject(new Error(`Silence after:\n${received}`)));
      socket.setEncoding("latin1").on("data", (text: string) => {
        received += text;
      });
      // a server that closes the connection need not read what is still sent
      socket.on("error", resolve).on("close", resolve);
      socket.write(text);
    });
    return received;
  } finally {
    socket.destroy();
  }
}

export async function checkHookFails(site: Site): Promise<void> {
  const fail = () => {
    throw new Error(SECRET);
  };
  for (const hooks of [
    { onError: fail },
    { onError: () => Promise.reject(new Error(SECRET)) },
    { traceId: fail },
  ]) {
    site.hooks = hooks;
    await checkThrown(await site.ask({ path: "/sync" }), order, org);
  }
}

const failing: Api = {
  ...org,
  dialect: {
    ...org.dialect,
    body: () => {
      throw new Error(SECRET);
    },
  },
};

export async function checkHandlerFails(site: Site): Promise<void> {
  const answer = await site.ask({ path: "/sync" }, failing);
  checkSecret(answer);
  expect(answer).toMatchObject({
    status: 500,
    headers: { "content-type": expect.stringContaining("text/plain") },
    body: "Internal Server Error",
  });
}
