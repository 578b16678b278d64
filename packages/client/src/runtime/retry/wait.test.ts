/// <reference types="node" />
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { wait } from "./wait.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("wait", () => {
  test("ends after its time, and leaves nothing behind", async () => {
    const { signal } = new AbortController();
    let ended = false;
    wait(1000, signal).then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).toBe(false);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toBe(true);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("ends no earlier where a timer fires too early, nor for parts of a millisecond", async () => {
    const startedAt = performance.now();
    let early = 3;
    vi.spyOn(globalThis, "setTimeout").mockImplementation(((work: () => void, ms: number) => {
      queueMicrotask(() => {
        vi.advanceTimersByTime(early-- > 0 ? ms - 1 : ms);
        work();
      });
    }) as typeof setTimeout);
    await wait(1000.5, new AbortController().signal);
    vi.restoreAllMocks();
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(1000.5);
    expect(early).toBeLessThan(0);
  });

  test("rejects with the reason of the signal, and leaves nothing behind", async () => {
    const controller = new AbortController();
    const waiting = wait(1000, controller.signal);
    const reason = { why: "left" };
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("does not begin when the signal is aborted already", async () => {
    await expect(wait(1000, AbortSignal.abort("left"))).rejects.toBe("left");
    expect(vi.getTimerCount()).toBe(0);
  });
});
