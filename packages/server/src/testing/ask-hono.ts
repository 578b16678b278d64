import { Hono } from "hono";
import { expect } from "vitest";
import { errorHandler } from "../adapters/hono.js";
import { org } from "./apis.js";

/** Must never be seen in a response. */
export const SECRET = "secret-7f3a";

/** An application with these routes. */
export function create(routes: (app: Hono) => void, app: Hono = new Hono()): Hono {
  routes(errorHandler(org, { onError: () => undefined })(app));
  return app;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the body of any dialect
  readonly body: any;
}

/** One request, as a server makes it. Nothing of the secret may come back. */
export async function ask(app: Hono, path: string, init?: RequestInit): Promise<Answer> {
  const response = await app.request(path, init);
  const text = await response.text();
  expect(text).not.toContain(SECRET);
  const { status, headers } = response;
  return { status, headers, body: text === "" ? undefined : JSON.parse(text) };
}

export const post = (body: string, contentType = "application/json"): RequestInit => ({
  method: "POST",
  headers: { "content-type": contentType },
  body,
});
