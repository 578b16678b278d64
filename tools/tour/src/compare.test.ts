import { ApiError } from "@org/errors-types";
import { expect, test } from "vitest";
import { compare } from "./compare.js";
import type { Expectation } from "./expectation.js";
import type { Seen } from "./visit.js";

const promised = {
  status: 429,
  code: "rate_limited",
  recognized: true,
  fields: [{ pointer: "/name", rule: "required" }],
  details: { limit: 5 },
  retry: { strategy: "backoff", minDelayMs: 1_000, processed: "no" },
  retryAfterMs: 9_000,
} satisfies Expectation;

const seen: Seen = {
  status: 429,
  headers: "retry-after: 9",
  body: '{"code":"rate_limited"}',
  error: new ApiError(promised),
};

/** What was seen, with another error. */
function read(change: Partial<ConstructorParameters<typeof ApiError>[0]>): Seen {
  return { ...seen, error: new ApiError({ ...promised, ...change }) };
}

test("what was promised has no problem", () => {
  expect(compare(promised, seen)).toEqual([]);
});

test.each<[what: string, wrong: Seen, problem: RegExp]>([
  ["another code", read({ code: "conflict" }), /^code read as "conflict", promised is "rate_limited"$/],
  ["another status in the error", read({ status: 500 }), /^status read as 500/],
  ["a code that is not recognized", read({ recognized: false }), /^recognized read as false/],
  ["no fields", read({ fields: undefined }), /^fields read as \[\]/],
  [
    "a field without its rule",
    read({ fields: [{ pointer: "/name" }] }),
    /^fields read as \[\{"pointer":"\/name"\}\]/,
  ],
  ["a detail of another type", read({ details: { limit: "5" } }), /^details read as \{"limit":"5"\}/],
  ["a detail too many", read({ details: { limit: 5, more: 1 } }), /^details read as/],
  ["another wait", read({ retryAfterMs: 9 }), /^retryAfterMs read as 9, promised is 9000$/],
  ["no wait", read({ retryAfterMs: undefined }), /^retryAfterMs read as undefined/],
  ["another retry rule", read({ retry: { strategy: "never" } }), /^retry read as \{"strategy":"never"\}/],
  ["no error", { ...seen, error: undefined }, /^read as no error at all$/],
  ["another status on the wire", { ...seen, status: 500 }, /^sent with status 500, promised is 429$/],
  [
    "secret text in the body",
    { ...seen, body: '{"detail":"a secret text"}' },
    /^"secret text" left the process/,
  ],
  [
    "secret text in a header",
    { ...seen, headers: "x-reason: secret text" },
    /^"secret text" left the process/,
  ],
])("%s is a problem", (_, wrong, problem) => {
  expect(compare(promised, wrong)).toEqual([expect.stringMatching(problem)]);
});
