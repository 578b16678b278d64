import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type BodyHeaders, readJsonBody } from "./read-json.js";

const JSON_BODY: BodyHeaders = {
  contentType: "application/json",
  contentLength: undefined,
  contentEncoding: undefined,
};

const bytes = (text: string) => new TextEncoder().encode(text);

async function* streamOf(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

describe("a body that is JSON", () => {
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    " Application/JSON ;charset=UTF-8",
    "application/merge-patch+json",
    "application/vnd.api+json",
  ])("is read as %s", async (contentType) => {
    expect(await readJsonBody(streamOf(bytes('{"a":1}')), { ...JSON_BODY, contentType })).toEqual({ a: 1 });
  });

  test("may start with a BOM, and say that it is not encoded", async () => {
    const headers = { ...JSON_BODY, contentEncoding: "Identity" };
    expect(await readJsonBody(streamOf(bytes("\ufeff[]")), headers)).toEqual([]);
  });

  test("law: however it is cut", async () => {
    const property = fc.asyncProperty(fc.jsonValue(), fc.infiniteStream(fc.nat(7)), async (value, sizes) => {
      const whole = bytes(JSON.stringify(value));
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < whole.length; ) {
        const end = at + sizes.next().value;
        chunks.push(whole.subarray(at, end));
        at = end;
      }
      expect(await readJsonBody(streamOf(...chunks), JSON_BODY)).toEqual(JSON.parse(JSON.stringify(value)));
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

describe("refuses", () => {
  test.each<[string, Partial<BodyHeaders>]>([
    ["no media type", { contentType: null }],
    ["another media type", { contentType: "text/plain" }],
    ["a media type that only begins alike", { contentType: "application/jsonp" }],
    ["JSON as a parameter", { contentType: "text/html; a=application/json" }],
    ["an encoding", { contentEncoding: "gzip" }],
  ])("%s", async (_, headers) => {
    await expect(readJsonBody(streamOf(bytes("{}")), { ...JSON_BODY, ...headers })).rejects.toMatchObject({
      code: "unsupported_media_type",
      status: 415,
      details: { supported: ["application/json"] },
    });
  });

  test.each<[string, Uint8Array[]]>([
    ["a body that ends too early", [bytes('{"a":')]],
    ["no body", []],
    ["more than one value", [bytes("{}{}")]],
    ["bytes that are not UTF-8", [new Uint8Array([0x22, 0xff, 0x22])]],
    ["a character that is cut off", [new Uint8Array([0x22, 0xe2, 0x82])]],
  ])("%s", async (_, chunks) => {
    await expect(readJsonBody(streamOf(...chunks), JSON_BODY)).rejects.toMatchObject({
      code: "malformed_json",
      status: 400,
      cause: expect.any(Error),
    });
  });

  test("no body at all", async () => {
    await expect(readJsonBody(null, JSON_BODY)).rejects.toMatchObject({ code: "malformed_json" });
  });

  test("a body that says that it is too long, without reading it", async () => {
    const body = streamOf(bytes("[]"));
    const next = vi.spyOn(body, "next");
    const read = readJsonBody(body, { ...JSON_BODY, contentLength: "11" }, { maxBytes: 10 });
    await expect(read).rejects.toMatchObject({ code: "content_too_large", status: 413 });
    expect(next).not.toHaveBeenCalled();
  });

  test("a body that turns out to be too long, without reading the rest", async () => {
    const body = streamOf(bytes('"12345'), bytes("6789"), bytes('"'), bytes("never read"));
    await expect(readJsonBody(body, JSON_BODY, { maxBytes: 10 })).rejects.toMatchObject({
      code: "content_too_large",
    });
  });
});

test("a body of just the greatest length is read", async () => {
  expect(await readJsonBody(streamOf(bytes("12345"), bytes("67890")), JSON_BODY, { maxBytes: 10 })).toBe(
    1234567890,
  );
});

describe("a body that breaks off", () => {
  async function* broken(error: unknown): AsyncGenerator<Uint8Array> {
    yield bytes("{");
    throw error;
  }

  test("with its client is the fault of the client", async () => {
    const cause = new Error("aborted");
    await expect(readJsonBody(broken(cause), JSON_BODY, {}, () => true)).rejects.toMatchObject({
      code: "bad_request",
      cause,
    });
  });

  test("for another reason is not", async () => {
    const error = new Error("no such file");
    await expect(readJsonBody(broken(error), JSON_BODY, {}, () => false)).rejects.toBe(error);
  });
});
