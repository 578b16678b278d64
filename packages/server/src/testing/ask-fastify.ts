import { once } from "node:events";
import { connect } from "node:net";
import createApp, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { expect, onTestFinished } from "vitest";
import { type ErrorHandlerPlugin, errorHandler } from "../adapters/fastify.js";
import { org } from "./apis.js";

/** Must never be seen in a response. */
export const SECRET = "secret-7f3a";

export type Routes = (app: FastifyInstance) => void;

/** The address of an application with these routes, until the test ends. */
export async function start(
  routes: Routes,
  options: FastifyServerOptions = {},
  errors: ErrorHandlerPlugin = errorHandler(org, { onError: () => undefined }),
): Promise<string> {
  const app = createApp({ ...errors.serverOptions, forceCloseConnections: true, ...options });
  onTestFinished(() => app.close());
  app.register(errors);
  app.register(async (plugin) => routes(plugin));
  return app.listen({ port: 0, host: "127.0.0.1" });
}

export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly code?: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the body of any dialect
  readonly body: any;
}

/** One request. Nothing of the secret may come back. */
export async function ask(url: string, path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url + path, init);
  const text = await response.text();
  const body = text === "" ? undefined : JSON.parse(text);
  expect(text).not.toContain(SECRET);
  const { status, statusText, headers } = response;
  return { status, statusText, headers, code: body?.code, text, body };
}

export const post = (body: string, contentType = "application/json"): RequestInit => ({
  method: "POST",
  headers: { "content-type": contentType },
  body,
});

/** Sends bytes, and gives all that comes back. */
export async function askRaw(url: string, request: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1").setEncoding("utf8");
  let received = "";
  socket.on("data", (text) => {
    received += text;
  });
  socket.write(request);
  await once(socket, "close");
  return received;
}

/** A handler, hook or validator that throws. */
export const throwing = (thrown: unknown) => (): never => {
  throw thrown;
};

/** A hook that rejects. */
export const failing = async (): Promise<never> => {
  throw new Error(SECRET);
};
