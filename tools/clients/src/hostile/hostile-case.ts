import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** A response that somebody should survive, and what the collection says of it. */
export interface HostileCase {
  readonly name: string;
  /** What happens where there is no whole response. */
  readonly transport?: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bodyBase64?: string;
  /** A long body, in pieces. */
  readonly bodyOf?: readonly (string | Repeated)[];
  readonly gzip?: boolean;
  readonly expect: Stated;
}

interface Repeated {
  /** `{i}` is the number of the repetition, from 0. */
  readonly repeat: string;
  readonly times: number;
  readonly between?: string;
}

/** What the collection says of a case; `null`: it is not there. */
export interface Stated {
  readonly parse: "dialect" | "fallback" | "not-error" | "transport" | "transport-or-fallback";
  readonly dialect?: string | null;
  readonly status: number | null;
  readonly code?: string | null;
  readonly retry?: "never" | "after" | "give-up" | "backoff-if-safe" | "idempotent-only" | "any-method";
  readonly retryAfterMs?: number | ">max" | null;
  readonly known?: false;
  readonly type?: string;
  readonly title?: string | null;
  readonly detail?: null;
  readonly instance?: null;
  readonly details?: null;
  readonly bodyStatus?: number | null;
  readonly statusMatches?: boolean;
  readonly mustNot?: readonly string[];
  readonly sent?: boolean | "maybe";
  readonly mayHaveExecuted?: boolean;
  readonly note?: string;
}

const FOLDER = new URL("../../hostile/", import.meta.url);

export function readHostile<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, FOLDER), "utf8")) as T;
}

export const CASES: readonly HostileCase[] = readHostile("cases/responses.json");

/** Cases with a response that can be handed to the reader as it is. */
export const RESPONSES: readonly HostileCase[] = CASES.filter(({ transport }) => transport === undefined);

const made = new Map<string, Uint8Array<ArrayBuffer>>();

export function bytesOf(given: HostileCase): Uint8Array<ArrayBuffer> {
  const bytes = made.get(given.name) ?? makeBytes(given);
  made.set(given.name, bytes);
  return bytes;
}

function makeBytes({ body = "", bodyBase64, bodyOf, gzip }: HostileCase): Uint8Array<ArrayBuffer> {
  if (bodyBase64 !== undefined) return new Uint8Array(Buffer.from(bodyBase64, "base64"));
  const bytes = new TextEncoder().encode(bodyOf?.map(textOf).join("") ?? body);
  return gzip === true ? new Uint8Array(gzipSync(bytes)) : bytes;
}

function textOf(piece: string | Repeated): string {
  if (typeof piece === "string") return piece;
  const { repeat, times, between = "" } = piece;
  return Array.from({ length: times }, (_, index) => repeat.replace("{i}", String(index))).join(between);
}

/** The response of a case as an object of the platform, which takes not every status, nor a body with each. */
export function responseOf(given: HostileCase): Response {
  const { status, headers } = given;
  const bytes = bytesOf(given);
  const response = new Response(bytes.length === 0 ? null : bytes, {
    status: status > 599 ? 200 : status,
    headers,
  });
  return status > 599 ? Object.defineProperty(response, "status", { value: status }) : response;
}
