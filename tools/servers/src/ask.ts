import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";

/** One request. */
export interface Asked {
  readonly path: string;
  /** Default: `POST` with a body, else `GET`. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A response that came whole. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The connection ended before the response did. */
export class Broken extends Error {
  /** What came before. */
  readonly received: string;

  constructor(received: string, cause: unknown) {
    super("The connection broke.", { cause });
    this.received = received;
  }
}

/** Longer than any route takes. */
const TIMEOUT = 10_000;

/**
 * Sends one request on a connection of its own: `fetch` hides whether a response has the right length, and what a broken
 * one was. Rejects with `Broken`.
 */
export function ask(url: string, asked: Asked): Promise<Answer> {
  const { path, body, method = body === undefined ? "GET" : "POST", headers } = asked;
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, headers, agent: false, timeout: TIMEOUT });
    sent.on("timeout", () => sent.destroy(new Error(`No answer within ${TIMEOUT} ms.`)));
    sent.on("response", (answer) => {
      // a server may answer before it has read the whole request, and read no more
      sent.off("error", fail).on("error", () => undefined);
      resolve(readWhole(answer));
    });
    const fail = (cause: unknown) => reject(new Broken("", cause));
    sent.on("error", fail);
    sent.end(body);
  });
}

function readWhole(answer: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0, statusMessage: statusText = "", headers } = answer;
  return new Promise((resolve, reject) => {
    let body = "";
    answer.setEncoding("utf8");
    answer.on("data", (chunk: string) => {
      body += chunk;
    });
    answer.on("end", () => resolve({ status, statusText, headers, body }));
    answer.on("error", (cause) => {
      reject(new Broken(`${status} ${statusText} ${answer.rawHeaders.join(" ")}\n${body}`, cause));
    });
  });
}
