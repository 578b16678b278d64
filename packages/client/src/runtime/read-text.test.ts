import { afterEach, describe, expect, it, vi } from "vitest";
import { readText } from "./read-text.js";

const limits = { maxBytes: 64, timeoutMs: 1000 };
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A body of these chunks that then ends, fails or hangs. */
function streamOf(
  chunks: readonly unknown[],
  end: "close" | "error" | "hang",
): Response & { cancelled: unknown[] } {
  const cancelled: unknown[] = [];
  const left = [...chunks];
  const stream = new ReadableStream({
    pull(controller) {
      if (left.length > 0) return controller.enqueue(left.shift());
      if (end === "close") controller.close();
      if (end === "error") controller.error(new Error("reset"));
      return new Promise(() => {});
    },
    cancel(reason) {
      cancelled.push(reason);
    },
  });
  return Object.assign(new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>), { cancelled });
}

afterEach(() => {
  vi.useRealTimers();
});

describe("readText", () => {
  it.each<[string, BodyInit | null, string]>([
    ["no body", null, ""],
    ["an empty body", "", ""],
    ["a text", "späte Grüße 🚀", "späte Grüße 🚀"],
    ["a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), "a"],
    ["bad bytes", new Uint8Array([0x61, 0xff, 0x62]), "a\uFFFDb"],
    ["a character cut off", new Uint8Array([0x61, 0xf0, 0x9f]), "a\uFFFD"],
    ["exactly the limit", "x".repeat(64), "x".repeat(64)],
  ])("reads %s", async (_, body, text) => {
    expect(await readText(() => new Response(body), limits)).toEqual({ text, complete: true });
  });

  it("joins characters that lie in two chunks", async () => {
    const [first, second] = [bytes("🚀").slice(0, 2), bytes("🚀").slice(2)];
    expect((await readText(() => streamOf([first, second], "close"), limits)).text).toBe("🚀");
  });

  it.each<[string, readonly unknown[]]>([
    ["one large chunk", [bytes("x".repeat(1_000_000))]],
    ["many small ones", Array.from({ length: 65 }, () => bytes("x"))],
  ])("stops at the limit of %s, and cancels", async (_, chunks) => {
    const response = streamOf(chunks, "hang");
    expect(await readText(() => response, limits)).toEqual({ text: "x".repeat(64), complete: false });
    expect(response.cancelled).toHaveLength(1);
  });

  it("comes to an end of a body of nothing", async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(0)) });
    expect(await readText(() => new Response(endless), limits)).toEqual({ text: "", complete: false });
  });

  it("gives what was there when the stream fails", async () => {
    expect(await readText(() => streamOf([bytes("abc")], "error"), limits)).toEqual({
      text: "abc",
      complete: false,
    });
  });

  it("takes no chunk that is not bytes", async () => {
    expect(await readText(() => streamOf([bytes("a"), "text"], "close"), limits)).toEqual({
      text: "a",
      complete: false,
    });
  });

  it("does not wait longer than it may, and cancels", async () => {
    vi.useFakeTimers();
    const response = streamOf([bytes("abc")], "hang");
    const reading = readText(() => response, limits);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await reading).toEqual({ text: "abc", complete: false });
    expect(response.cancelled).toHaveLength(1);
  });

  it("waits no shorter when the time is more than a timer holds", async () => {
    const response = streamOf([bytes("abc")], "close");
    expect(
      (await readText(() => response, { ...limits, timeoutMs: Number.POSITIVE_INFINITY })).complete,
    ).toBe(true);
  });

  it("stops when the signal says so, before or while reading", async () => {
    const before = await readText(() => streamOf([], "hang"), { ...limits, signal: AbortSignal.abort() });
    expect(before).toEqual({ text: "", complete: false });
    const controller = new AbortController();
    const response = streamOf([bytes("abc")], "hang");
    const reading = readText(() => response, { ...limits, signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    expect(await reading).toEqual({ text: "abc", complete: false });
    expect(response.cancelled).toHaveLength(1);
  });

  it("leaves neither timer nor listener", async () => {
    vi.useFakeTimers();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await readText(() => new Response("abc"), { ...limits, signal });
    expect(vi.getTimerCount()).toBe(0);
    expect(removed.mock.calls[0]?.[1]).toBe(added.mock.calls[0]?.[1]);
  });

  it("is not complete just because it was cancelled", async () => {
    const result = await readText(() => streamOf([bytes("{}")], "hang"), { ...limits, timeoutMs: 5 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(result).toEqual({ text: "{}", complete: false });
  });
});
