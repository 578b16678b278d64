import type { RetryRule } from "@org/errors-types";
import { expect, test } from "vitest";
import { retryInWords } from "./retry-in-words.js";

test.each<[RetryRule, number | undefined, string]>([
  [{ strategy: "never" }, undefined, "never"],
  [{ strategy: "never" }, 9_000, "never"],
  [{ strategy: "backoff", minDelayMs: 1_000 }, undefined, "after 1 s, backoff"],
  [{ strategy: "backoff", minDelayMs: 250, processed: "no" }, undefined, "after 250 ms, backoff"],
  [{ strategy: "backoff", minDelayMs: 1_000 }, 9_000, "after 9 s as asked, backoff"],
  [
    { strategy: "backoff", minDelayMs: 1_500, processed: "unknown" },
    undefined,
    "after 1.5 s, backoff; may still be carried out",
  ],
  [
    { strategy: "eventually", minDelayMs: 1_000, windowMs: 10_000 },
    undefined,
    "read again within 10 s of a write",
  ],
])("%j, asked to wait %s", (rule, retryAfterMs, words) => {
  expect(retryInWords(rule, retryAfterMs)).toBe(words);
});
