/// <reference types="node" />
import { runInNewContext } from "node:vm";
import type { ApiError } from "@org/errors-types/runtime";
import { describe, expect, it } from "vitest";
import type { Api } from "./define-api.js";
import { readError } from "./read-error.js";
import { type ReadErrorBodyOptions, readErrorBody } from "./read-error-body.js";
import { apis } from "./testing/apis.js";

const api = (name: string): Api<ApiError> => apis.get(name) as Api<ApiError>;

const read = (name: string, body: unknown, options?: ReadErrorBodyOptions): ApiError | null =>
  readErrorBody(body, api(name), options);

const problem = { type: "about:blank", title: "Not Found", status: 404, code: "not_found" };
const neowit = { reason: "no such space", status: "not found" };

describe("bytes", () => {
  const bytes = new TextEncoder().encode(JSON.stringify(problem));
  const padded = Uint8Array.of(1, ...bytes, 1);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  const elsewhere = runInNewContext("new Uint8Array(bytes).buffer", { bytes: [...bytes] }) as ArrayBuffer;

  it.each<[string, unknown]>([
    ["a buffer, as of a WebSocket", bytes.buffer],
    ["a buffer of another realm", elsewhere],
    ["a shared buffer", shared],
    ["a part of a buffer", padded.subarray(1, -1)],
    ["a part of a buffer of Node", Buffer.from(padded.buffer, 1, bytes.length)],
    ["a view", new DataView(padded.buffer, 1, bytes.length)],
  ])("may be %s", (_, body) => {
    expect(read("org", body)).toMatchObject({ code: "not_found", status: 404, recognized: true });
  });

  it("that nobody can read are no value that was parsed", () => {
    const sent = new Uint8Array(bytes);
    structuredClone(sent.buffer, { transfer: [sent.buffer] });
    for (const [body, maxBytes] of [
      [sent, undefined],
      [sent.buffer, undefined],
      [bytes, -1],
    ] as const) {
      expect(read("org", body, { mediaType: "application/problem+json", maxBytes })).toBeNull();
    }
  });

  it.each(["<ü>", "\uFEFF<b>", "<html>"])("%j is cut as that of a response is", async (text) => {
    for (let maxBytes = -1; maxBytes < 8; maxBytes++) {
      const options = { status: 404, maxBytes };
      const response = new Response(new TextEncoder().encode(text), options);
      const expected = (await readError(response, api("org"), options))?.toJSON();
      expect(read("org", new TextEncoder().encode(text), options)?.toJSON()).toEqual(expected);
      expect(read("org", text, options)?.toJSON()).toEqual(expected);
    }
  });
});

describe("the limits", () => {
  const long = { ...neowit, more: "ü".repeat(40_000) };

  it("are 64 KiB of a text, unless more is asked for", () => {
    const text = JSON.stringify(long);
    expect(text.length).toBeLessThan(65_536);
    for (const body of [text, new TextEncoder().encode(text)]) {
      expect(read("neowit", body)).toBeNull();
      const error = read("neowit", body, { status: 404 });
      expect(error).toMatchObject({ recognized: false, truncated: true });
      expect(error?.snippet).toHaveLength(256);
      expect(read("neowit", body, { status: 404, maxBytes: 100_000 })?.recognized).toBe(true);
    }
  });

  it("are 64 levels", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    const text = (depth: number): string => `{"reason":"a","status":"b","more":${nested(depth)}}`;
    for (const [depth, fits] of [
      [63, true],
      [64, false],
    ] as const) {
      expect(read("neowit", text(depth), { status: 404 })?.recognized).toBe(fits);
      expect(read("neowit", JSON.parse(text(depth)), { status: 404 })?.recognized).toBe(fits);
    }
  });

  it("do not count a byte order mark", () => {
    expect(read("org", `\uFEFF${JSON.stringify(problem)}`)?.code).toBe("not_found");
    expect(read("org", new TextEncoder().encode(`\uFEFF${JSON.stringify(problem)}`))?.code).toBe("not_found");
  });
});
