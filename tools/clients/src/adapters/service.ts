import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/node";
import type { Api } from "@org/errors-server/runtime";

/** A response that no handler of ours made: what a proxy sends, or a hostile server. */
export interface RawAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body does not end. */
  readonly open?: boolean;
}

/** A contract error, a raw response, a connection that breaks, no answer at all, or else 200. */
export type Answer = Error | RawAnswer | "reset" | "silence" | "ok";

export interface Asked {
  readonly method: string | undefined;
  readonly body: string;
}

export interface Service extends AsyncDisposable {
  readonly url: string;
  /** The requests that came. */
  readonly asked: Asked[];
  /** Resolves when that many requests have come. */
  came(count: number): Promise<void>;
}

/** A server on loopback that answers in turn, and with the last answer from then on. */
export async function serve(api: Api, ...answers: readonly Answer[]): Promise<Service> {
  const asked: Asked[] = [];
  const waiting: (() => void)[] = [];
  const handle = errorHandler(api, { onError: () => undefined })(async (req, res) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? "ok";
    asked.push({ method: req.method, body: await text(req) });
    for (const wake of waiting) wake();
    if (answer instanceof Error) throw answer;
    give(answer, req, res);
  });
  const server = createServer(handle).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/orders/7`,
    asked,
    async came(count) {
      while (asked.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers a request with what is no error. */
export function give(answer: Exclude<Answer, Error>, req: IncomingMessage, res: ServerResponse): void {
  if (answer === "silence") return;
  if (answer === "reset") {
    req.socket.destroy();
    return;
  }
  const { status, headers, body = "", open = false }: RawAnswer = answer === "ok" ? OK : answer;
  res.writeHead(status, headers);
  if (open) res.write(body);
  else res.end(body);
}

const OK: RawAnswer = {
  status: 200,
  headers: { "content-type": "application/json" },
  body: '{"total":12}',
};

/** Where nobody listens. */
export async function closedPort(): Promise<string> {
  const service = await serve(org, "ok");
  await service[Symbol.asyncDispose]();
  return service.url;
}
