import { readError } from "@org/errors-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APIS } from "./apis.js";
import { decide } from "./decide.js";
import { readHostile } from "./hostile-case.js";
import { headOf, type RawServer, serveRaw } from "./raw-server.js";

// 22 values of `Retry-After`, on none of which seven well-known clients agree: what ours makes of them, through a real
// server. Every value stands beside the `Date` of the response, which is not that of this machine.

interface Value {
  readonly name: string;
  /** Null: there is no such header. `{form seconds}` is a date, so many seconds after that of the response. */
  readonly header: string | null;
  /** Null: the value means nothing. */
  readonly retryAfterMs: number | null;
  readonly others: Readonly<Record<string, string>>;
}

const VALUES: readonly Value[] = readHostile("cases/retry-after.json");
const SENT_AT = Date.UTC(2026, 10, 20, 12, 0, 0);

const FORMS: Readonly<Record<string, (at: Date) => string>> = {
  "imf-fixdate": (at) => at.toUTCString(),
  rfc850: (at) => `Friday, 20-Nov-26 ${at.toUTCString().slice(17, 25)} GMT`,
  asctime: (at) => `Fri Nov 20 ${at.toUTCString().slice(17, 25)} 2026`,
  iso: (at) => at.toISOString(),
};

function written(header: string): string {
  return header.replace(/\{(\S+) ([+-]\d+)\}/, (_, form: string, seconds: string) =>
    FORMS[form]!(new Date(SENT_AT + Number(seconds) * 1000)),
  );
}

let server: RawServer;
beforeAll(async () => {
  server = await serveRaw((socket, path) => {
    const { header } = VALUES[Number(path.slice(1))]!;
    const date = { date: new Date(SENT_AT).toUTCString() };
    socket.end(headOf(429, header === null ? date : { ...date, "retry-after": written(header) }));
  });
});
afterAll(() => server.close());

test("all are there", () => {
  expect(VALUES).toHaveLength(22);
  for (const { others } of VALUES) expect(Object.keys(others)).toHaveLength(7);
});

describe.each(VALUES.map((value, index) => ({ ...value, index })))("$name", ({ retryAfterMs, index }) => {
  test.each(APIS)("%s", async (_, api) => {
    const error = await readError(await fetch(`${server.url}/${index}`), api);
    expect(error?.retryAfterMs ?? null).toBe(retryAfterMs);
    // no hint, or one of 0, leaves the wait to the contract; one that is too long ends the matter
    const expected =
      (retryAfterMs ?? 0) > 60_000
        ? { retry: false, reason: "wait" }
        : { retry: true, delayMs: retryAfterMs || 1000, cost: 5 };
    expect(decide(error!, "POST")).toEqual(expected);
  });
});
