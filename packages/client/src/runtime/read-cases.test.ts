/// <reference types="node" />
import { readFileSync } from "node:fs";
import { ApiError } from "@org/errors-types/runtime";
import { describe, expect, it } from "vitest";
import { readError } from "./read-error.js";
import { apis } from "./testing/apis.js";

interface Case {
  readonly name: string;
  readonly api: string;
  readonly given: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body?: unknown;
    readonly bodyText?: string;
    readonly request?: { readonly method: string; readonly url?: string };
  };
  readonly want: Record<string, unknown> | null;
}

const folder = new URL("../../../../tools/conformance/cases/", import.meta.url);

const EXACT = [
  "recognized",
  "code",
  "receivedCode",
  "status",
  "detail",
  "instance",
  "traceId",
  "retryAfterMs",
];
const WHERE_WANTED = ["title", "type", "help"];

describe.each([...apis])("%s", (name, api) => {
  const cases = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Case[];
  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_, { given, want }) => {
    const body = "body" in given ? JSON.stringify(given.body) : given.bodyText;
    const hasNoBody = given.status === 204 || given.request?.method === "HEAD";
    const response = new Response(hasNoBody ? null : new TextEncoder().encode(body), {
      status: given.status,
      headers: given.headers,
    });
    const error = await readError(response, api, { url: given.request?.url });
    if (want === null) return expect(error).toBeNull();
    expect(ApiError.is(error)).toBe(true);
    expect(comparable(error as ApiError, want)).toEqual(expected(want));
  });
});

function comparable(error: ApiError, want: Record<string, unknown>): Record<string, unknown> {
  const compared: Record<string, unknown> = { retry: error.retry };
  for (const name of [...EXACT, ...WHERE_WANTED.filter((one) => one in want)]) {
    const value = error[name as keyof ApiError];
    if (value !== undefined) compared[name] = value;
  }
  if (Object.hasOwn(error, "details")) compared.details = error.details;
  if (Object.hasOwn(error, "fields")) compared.fields = error.fields;
  return compared;
}

function expected({ render, why, retry, ...members }: Record<string, unknown>): Record<string, unknown> {
  void render;
  void why;
  return { ...members, retry: retry === undefined ? expect.anything() : expect.objectContaining(retry) };
}
