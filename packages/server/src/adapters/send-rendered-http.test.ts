import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { org } from "../testing/apis.js";
import { notFound } from "../testing/errors.js";
import { errorHandler, type NodeHandler } from "./node.js";

// What is particular to HTTP/1, on a server that refuses what it usually overlooks.

/** The status and the body of the answer; rejects when the connection breaks. */
async function ask(handler: NodeHandler, method: string): Promise<unknown[]> {
  const listener = errorHandler(org, { onError: () => undefined })(handler);
  const server = createServer({ rejectNonStandardBodyWrites: true }, listener);
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    const { port } = server.address() as AddressInfo;
    return await new Promise((resolve, reject) => {
      const sent = request({ port, host: "127.0.0.1", method, agent: false }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (text: string) => {
          body += text;
        });
        answer.on("end", () => resolve([answer.statusCode, body]));
      });
      sent.on("error", reject);
      sent.end();
    });
  } finally {
    server.close().closeAllConnections();
  }
}

const throwing: NodeHandler = () => {
  throw notFound();
};

test("no body is written to HEAD, not even one that Node would drop", async () => {
  expect(await ask(throwing, "HEAD")).toEqual([404, ""]);
  expect(await ask(throwing, "GET")).toEqual([404, expect.stringContaining('"code":"not_found"')]);
});

test("a response that cannot be sent is broken off", async () => {
  const sabotaged: NodeHandler = (_, res) => {
    res.writeHead = () => {
      throw new Error("SECRET");
    };
    throw notFound();
  };
  await expect(ask(sabotaged, "GET")).rejects.toThrow(/hang up|ECONNRESET/);
});

test("a whole response is sent to its end, however long", async () => {
  const body = "x".repeat(5_000_000);
  const finished: NodeHandler = (_, res) => {
    res.end(body);
    throw notFound();
  };
  const [status, received] = await ask(finished, "GET");
  expect([status, received === body]).toEqual([200, true]);
});
