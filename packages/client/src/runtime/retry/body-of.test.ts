import { describe, expect, test } from "vitest";
import { bodyOf } from "./body-of.js";

const BYTES = new TextEncoder().encode("abc");
const streamOf = (bytes: Uint8Array): ReadableStream =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
const form = (): FormData => {
  const data = new FormData();
  data.set("file", new Blob(["abc"]), "a.txt");
  return data;
};

const request = (body: BodyInit | null, init: RequestInit = {}): Request =>
  new Request("https://api.example/", { method: "PUT", body, duplex: "half", ...init } as RequestInit);

describe("bodyOf", () => {
  test.each<[string, () => Request, string | undefined]>([
    ["no body", () => request(null), undefined],
    ["a GET", () => new Request("https://api.example/"), undefined],
    ["a text", () => request("abc"), "abc"],
    ["an empty text", () => request(""), ""],
    ["bytes", () => request(BYTES), "abc"],
    ["a buffer", () => request(BYTES.buffer), "abc"],
    ["a blob", () => request(new Blob(["abc"])), "abc"],
    ["parameters", () => request(new URLSearchParams({ a: "b" })), "a=b"],
    ["JSON", () => request("{}", { headers: { "content-type": "application/json" } }), "{}"],
    ["a copy of a request", () => new Request(request("abc"), { signal: AbortSignal.timeout(1e6) }), "abc"],
    ["a clone", () => request("abc").clone(), "abc"],
    ["a request that is not for CORS", () => request("abc", { method: "POST", mode: "no-cors" }), "abc"],
  ])("of %s", async (_, make, text) => {
    const given = make();
    const { replayable, body } = await bodyOf(given);
    expect(replayable).toBe(true);
    expect(await body?.text()).toBe(text);
    expect(await given.text()).toBe(text ?? "");
  });

  test("of a form keeps its boundary", async () => {
    const given = request(form());
    const { body } = await bodyOf(given);
    const sent = new Request(given, body ? { body } : {});
    expect(((await sent.formData()).get("file") as File).name).toBe("a.txt");
  });

  test.each<[string, () => Request]>([
    ["a stream", () => request(streamOf(BYTES))],
    ["a copy of one", () => new Request(request(streamOf(BYTES)), { signal: AbortSignal.timeout(1e6) })],
    ["a clone of one", () => request(streamOf(BYTES)).clone()],
  ])("of %s is the request's own", async (_, make) => {
    const given = make();
    expect(await bodyOf(given)).toEqual({ replayable: false });
    expect(await given.text()).toBe("abc");
  });

  test("of a request that was used, or is being read", async () => {
    const used = request("abc");
    await used.text();
    const locked = request("abc");
    locked.body?.getReader();
    expect(await bodyOf(used)).toEqual({ replayable: false });
    expect(await bodyOf(locked)).toEqual({ replayable: false });
  });

  test("of a body that cannot be read", async () => {
    const failing = request("abc");
    Object.defineProperty(failing, "clone", {
      value: () => {
        throw new TypeError("no");
      },
    });
    expect(await bodyOf(failing)).toEqual({ replayable: false });
  });
});
