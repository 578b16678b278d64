import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { disruptive, org } from "../testing/apis.js";
import { notFound, tokenExpired } from "../testing/errors.js";
import {
  clientErrorHandler,
  errorHandler,
  type Failure,
  type NodeHandler,
  readJson,
  sendError,
} from "./node.js";

const TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

interface Answer {
  readonly status: number | undefined;
  readonly statusMessage: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Sends one request to a real server on this machine. Rejects when the connection breaks. */
async function ask(
  handler: (req: IncomingMessage, res: ServerResponse) => unknown,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const server = createServer((req, res) => void handler(req, res));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const { port } = server.address() as AddressInfo;
    return await new Promise<Answer>((resolve, reject) => {
      const sent = request({ port, host: "127.0.0.1", method, headers, agent: false }, (answer) => {
        let body = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk) => {
          body += chunk;
        });
        answer.on("error", reject);
        answer.on("end", () => {
          const { statusCode, statusMessage } = answer;
          resolve({ status: statusCode, statusMessage, headers: answer.headers, body });
        });
      });
      sent.on("error", reject);
      sent.end();
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const throwing =
  (thrown: unknown): NodeHandler =>
  () => {
    throw thrown;
  };

describe("errorHandler", () => {
  test("leaves a response as it is", async () => {
    const { status, body } = await ask(errorHandler(org)((_, res) => void res.end("fine")));
    expect([status, body]).toEqual([200, "fine"]);
  });

  test.each<[string, NodeHandler]>([
    ["a throw", throwing(tokenExpired({}, { retryAfterMs: 1_500, detail: "Zu spät ✓" }))],
    [
      "a rejection",
      async () => Promise.reject(tokenExpired({}, { retryAfterMs: 1_500, detail: "Zu spät ✓" })),
    ],
  ])("%s becomes the response of the API", async (_, handler) => {
    const { status, statusMessage, headers, body } = await ask(errorHandler(org)(handler));
    expect(status).toBe(401);
    expect(statusMessage).toBe("Unauthorized");
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(headers["retry-after"]).toBe("2");
    expect(headers["content-length"]).toBe(`${Buffer.byteLength(body)}`);
    expect(JSON.parse(body)).toMatchObject({ code: "token_expired", detail: "Zu spät ✓" });
  });

  test.each(["SECRET", null, undefined, new Error("SECRET")])(
    "throwing %s is internal_error",
    async (thrown) => {
      const { status, body } = await ask(errorHandler(disruptive)(throwing(thrown)));
      expect(status).toBe(500);
      expect(JSON.parse(body)).toEqual({
        error: "Internal Server Error",
        code: 500,
        help: "https://docs.d21s.com/error/#500",
      });
    },
  );

  test("HEAD has the headers of GET and no body", async () => {
    const handler = errorHandler(org)(throwing(notFound()));
    const head = await ask(handler, { method: "HEAD" });
    const get = await ask(handler);
    expect(head.status).toBe(404);
    expect(head.body).toBe("");
    expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
  });

  test("what was set for another response goes, the rest stays", async () => {
    const { status, statusMessage, headers } = await ask(
      errorHandler(org)((_, res) => {
        res.statusCode = 201;
        res.statusMessage = "Made";
        res.setHeader("Content-Type", "text/html");
        res.setHeader("Content-Encoding", "gzip");
        res.setHeader("Content-Length", 3);
        res.setHeader("Cache-Control", "public, max-age=3600");
        res.setHeader("ETag", '"1"');
        res.setHeader("Access-Control-Allow-Origin", "*");
        throw notFound();
      }),
    );
    expect([status, statusMessage]).toEqual([404, "Not Found"]);
    expect(headers).toMatchObject({
      "content-type": "application/problem+json",
      "access-control-allow-origin": "*",
    });
    for (const name of ["content-encoding", "cache-control", "etag"])
      expect(headers).not.toHaveProperty(name);
  });

  test("a response that has begun is broken off, and told of", async () => {
    const onError = vi.fn();
    const handler = errorHandler(org, { onError })(async (_, res) => {
      res.writeHead(200, { "content-length": 100 });
      await new Promise((written) => res.write("half", written));
      throw notFound();
    });
    await expect(ask(handler)).rejects.toThrow(/aborted|hang up|ECONNRESET/);
    expect(onError).toHaveBeenCalledOnce();
  });

  test("a response that is whole stays whole", async () => {
    const handler = errorHandler(org)((_, res) => {
      res.end("whole");
      throw notFound();
    });
    expect(await ask(handler)).toMatchObject({ status: 200, body: "whole" });
  });

  test.each([
    ["throws", () => throwing("log")],
    ["rejects", () => Promise.reject(new Error("log"))],
  ])("onError that %s does no harm", async (_, onError) => {
    expect((await ask(errorHandler(org, { onError })(throwing(notFound())))).status).toBe(404);
  });
});

describe("the trace id", () => {
  test.each([
    [TRACEPARENT, TRACEPARENT],
    [TRACEPARENT.replace("00-", "ff-"), undefined],
  ])("of the traceparent %s", async (traceparent, traceId) => {
    const options = { headers: { traceparent } };
    const handled = await ask(errorHandler(org)(throwing("x")), options);
    expect(JSON.parse(handled.body).traceId).toBe(traceId);
    const sent = await ask((_, res) => sendError(notFound(), org, res), options);
    expect(JSON.parse(sent.body).traceId).toBe(traceId);
  });

  test("of the option", async () => {
    const traceId = (req: IncomingMessage) => `${req.method}-1`;
    const { body } = await ask(errorHandler(org, { traceId })(throwing("x")));
    expect(JSON.parse(body).traceId).toBe("GET-1");
  });
});

describe("sendError", () => {
  test("sends, and says what it sent", async () => {
    const onSent = vi.fn();
    const { status, body } = await ask((req, res) => onSent(sendError(notFound(), org, res, req)));
    expect(status).toBe(404);
    expect(onSent.mock.calls[0]![0]).toMatchObject({ code: "not_found", status: 404, body });
  });

  test("to HEAD has no body", async () => {
    const answer = await ask((_, res) => sendError(notFound(), org, res), { method: "HEAD" });
    expect([answer.status, answer.body]).toEqual([404, ""]);
  });

  test("after the client has gone does no harm", async () => {
    const gone = ask(async (req, res) => {
      req.socket.destroy();
      await new Promise((closed) => res.once("close", closed));
      sendError(notFound(), org, res);
    });
    await expect(gone).rejects.toThrow();
  });
});

/** What a server answers to these bytes, on one connection that it closes after the last answer. */
async function exchange(handler: NodeHandler, ...sent: readonly string[]): Promise<string> {
  const server = createServer((req, res) => void handler(req, res)).on(
    "clientError",
    clientErrorHandler(org),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  try {
    let received = "";
    const closed = new Promise((resolve, reject) => socket.on("close", resolve).on("error", reject));
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      received += chunk;
    });
    for (const bytes of sent) socket.write(bytes);
    await closed;
    return received;
  } finally {
    socket.destroy();
    server.close();
  }
}

test.each([
  ["no HTTP", "hello\r\n\r\n"],
  ["a header that is none", "GET / HTTP/1.1\r\nHost: a\r\nA B: c\r\n\r\n"],
  ["headers that are too long", `GET / HTTP/1.1\r\nHost: a\r\nA: ${"x".repeat(20_000)}\r\n\r\n`],
])("clientErrorHandler answers %s in the dialect of the API", async (_, bytes) => {
  const received = await exchange(errorHandler(org)(throwing("never called")), bytes);
  const [head = "", body = ""] = received.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\ncontent-type: application\/problem\+json\r\n/);
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
  expect(JSON.parse(body)).toMatchObject({ code: "bad_request", status: 400 });
});

describe("readJson", () => {
  /** Answers with the JSON that it gets, of which it reads at most 10 bytes. */
  const echo: NodeHandler = async (req, res) => {
    const data = await readJson(req, { maxBytes: 10 });
    res.end(JSON.stringify(data));
  };

  const JSON_TYPE = "content-type: application/json\r\n";

  const post = (headers: string, body: string) => `POST / HTTP/1.1\r\nHost: a\r\n${headers}\r\n${body}`;
  const last = post(`${JSON_TYPE}Content-Length: 4\r\nConnection: close\r\n`, '"ok"');

  test.each<[string, string, RegExp]>([
    ["JSON is read", post(`${JSON_TYPE}Content-Length: 3\r\n`, "[1]"), /^HTTP\/1\.1 200 .*\[1\]HTTP/s],
    ["no JSON", post(`${JSON_TYPE}Content-Length: 3\r\n`, "[1}"), /^HTTP\/1\.1 400 .*malformed_json/s],
    ["no body", post(JSON_TYPE, ""), /^HTTP\/1\.1 400 .*malformed_json/s],
    ["no media type", post("Content-Length: 3\r\n", "[1]"), /^HTTP\/1\.1 415 .*unsupported_media_type/s],
    [
      "an encoding",
      post(`${JSON_TYPE}Content-Encoding: br\r\nContent-Length: 3\r\n`, "[1]"),
      /^HTTP\/1\.1 415 .*unsupported_media_type/s,
    ],
    [
      "a length that is too great",
      post(`${JSON_TYPE}Content-Length: 11\r\n`, "[1,2,3,4,5]"),
      /^HTTP\/1\.1 400 /,
    ],
    [
      "a body that turns out to be too long",
      post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, "b\r\n[1,2,3,4,5]\r\n0\r\n\r\n"),
      /^HTTP\/1\.1 400 /,
    ],
    [
      "a body that is far too long",
      post(
        `${JSON_TYPE}Transfer-Encoding: chunked\r\n`,
        `${`10000\r\n${" ".repeat(0x1_0000)}\r\n`.repeat(100)}0\r\n\r\n`,
      ),
      /^HTTP\/1\.1 400 /,
    ],
  ])("%s: the connection serves the next request", async (_, first, answer) => {
    const received = await exchange(errorHandler(org, { onError: () => undefined })(echo), first, last);
    expect(received).toMatch(answer);
    expect(received).toMatch(/HTTP\/1\.1 200 OK\r\n.*\r\n\r\n"ok"$/s);
  });

  test("a client that goes away is no failure of the service", async () => {
    const failures: Failure<IncomingMessage>[] = [];
    const handled = errorHandler(org, { onError: (failure) => failures.push(failure) })(echo);
    const finished: unknown[] = [];
    const gone = ask(
      (req, res) => {
        finished.push(handled(req, res));
        req.socket.destroy();
      },
      { method: "POST", headers: { "content-type": "application/json", "content-length": "9" } },
    );
    await expect(gone).rejects.toThrow();
    await Promise.all(finished);
    expect(failures).toMatchObject([{ error: { code: "bad_request" }, rendered: { status: 400 } }]);
  });
});
