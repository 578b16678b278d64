import { createServer, type RequestListener } from "node:http";
import { listen } from "../listen.js";

/** What a client got. */
export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text as data, where it is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of it
  readonly body: any;
}

/** Starts a server of `node:http` for one request. Rejects when the connection breaks. */
export async function fetchOnce(app: RequestListener, path = "/", init?: RequestInit): Promise<Fetched> {
  const { url, close } = await listen(createServer(app));
  try {
    const response = await fetch(url + path, init);
    const { status, headers } = response;
    const text = await response.text();
    const isJson = headers.get("content-type")?.includes("json");
    return { status, headers, text, body: isJson ? JSON.parse(text) : text };
  } finally {
    await close();
  }
}
