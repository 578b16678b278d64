import { expect, test } from "vitest";
import { describeRetry } from "./describe-retry.js";

test.each<[Parameters<typeof describeRetry>[0], number | undefined, string, string, string]>([
  [{ strategy: "never" }, undefined, "never", "never", "the same request will fail again"],
  [{ strategy: "never" }, 9_000, "never", "never", "the same request will fail again"],
  [
    { strategy: "backoff", minDelayMs: 1_000 },
    undefined,
    "backoff",
    "after 1 s, backoff",
    "the same request may succeed after 1 s or more",
  ],
  [
    { strategy: "backoff", minDelayMs: 250, processed: "no" },
    undefined,
    "backoff, processed: no",
    "after 250 ms, backoff",
    "the same request may succeed after 250 ms or more",
  ],
  [
    { strategy: "backoff", minDelayMs: 1_000 },
    9_000,
    "backoff",
    "after 9 s as asked, backoff",
    "the same request may succeed after 1 s or more",
  ],
  [
    { strategy: "backoff", minDelayMs: 1_500, processed: "unknown" },
    undefined,
    "backoff, processed: unknown",
    "after 1.5 s, backoff; may still be carried out",
    "the same request may succeed after 1.5 s or more, but it may still be carried out",
  ],
  [
    { strategy: "eventually", minDelayMs: 1_000, windowMs: 10_000 },
    undefined,
    "eventually",
    "read again within 10 s of a write",
    "a read may succeed after 1 s, within 10 s of a write",
  ],
])("%j, asked to wait %s", (rule, retryAfterMs, name, when, sentence) => {
  expect(describeRetry(rule, retryAfterMs)).toEqual({ name, when, sentence });
});
