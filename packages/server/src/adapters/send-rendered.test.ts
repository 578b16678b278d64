import { once } from "node:events";
import { connect, createServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { org } from "../testing/apis.js";
import { errorHandler, type NodeHandler } from "./node.js";

// What is particular to HTTP/2; the rest is in the tests of the adapters.

/** What a client of HTTP/2 gets: the status, the body, and the code with which the stream ended. */
async function ask(handler: (res: Http2ServerResponse) => Promise<void>): Promise<unknown[]> {
  const listener = errorHandler(org, { onError: () => undefined })(((_, res) =>
    handler(res as unknown as Http2ServerResponse)) as NodeHandler) as unknown;
  const server = createServer(listener as (req: Http2ServerRequest, res: Http2ServerResponse) => void);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    const stream = client.request({ ":path": "/" });
    let status: unknown;
    let body = "";
    stream.on("response", (headers) => {
      status = headers[":status"];
    });
    stream.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    // it tells the code, as `rstCode` does
    stream.on("error", () => undefined);
    await new Promise((resolve) => stream.on("close", resolve));
    return [status, body, stream.rstCode];
  } finally {
    client.destroy();
    server.close();
  }
}

const NO_ERROR = 0;
const INTERNAL_ERROR = 2;

test("half a response does not look like a whole one", async () => {
  const answer = await ask(async (res) => {
    res.writeHead(200);
    await new Promise((written) => res.write("half", written));
    throw new Error("SECRET");
  });
  expect(answer).toEqual([200, "half", INTERNAL_ERROR]);
});

test("a whole response does", async () => {
  const answer = await ask(() => Promise.reject(new Error("SECRET")));
  expect(answer).toEqual([500, expect.stringContaining('"code":"internal_error"'), NO_ERROR]);
});
