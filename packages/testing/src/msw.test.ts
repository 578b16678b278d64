import { readError, readFailure } from "@org/errors-client/runtime";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { disruptive, fanfare } from "./gen/apis.js";
import { mswError, mswFailure } from "./msw.js";
import { errorResponse } from "./runtime/error-response.js";

const server = setupServer();
const THINGS = "https://api.example/things";

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (thrown) => readFailure<unknown>(thrown),
  );

describe("a handler of msw", () => {
  test("sends what the API sends", async () => {
    server.use(http.get(THINGS, mswError(disruptive, "rate_limited", { retryAfterMs: 7000 })));
    const error = await readError(await fetch(THINGS), disruptive.client);
    expect(error).toMatchObject({ code: "rate_limited", status: 429, retryAfterMs: 7000 });
  });

  test("sends the details and field errors that were given", async () => {
    server.use(
      http.get(THINGS, mswError(fanfare, "not_found", { details: { resource: "thing", resourceId: "7" } })),
      http.post(
        THINGS,
        mswError(fanfare, "validation_failed", {
          fields: [{ pointer: "/name", rule: "max_length", message: "Too long." }],
        }),
      ),
    );
    expect(await readError(await fetch(THINGS), fanfare.client)).toMatchObject({
      details: { resource: "thing", resourceId: "7" },
    });
    expect(await readError(await fetch(THINGS, { method: "POST" }), fanfare.client)).toMatchObject({
      fields: [{ pointer: "/name", rule: "max_length", message: "Too long." }],
    });
  });

  test("answers once, and then leaves it to the next one", async () => {
    server.use(
      http.get(THINGS, mswError(fanfare, "service_unavailable", { once: true })),
      http.get(THINGS, () => Response.json({ items: [] })),
    );
    const statuses = [await fetch(THINGS), await fetch(THINGS), await fetch(THINGS)].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([503, 200, 200]);
  });

  test("answers again after `resetHandlers`, as msw has it for handlers of its own", async () => {
    server.use(http.get(THINGS, mswError(fanfare, "conflict", { once: true })));
    await fetch(THINGS);
    server.resetHandlers();
    server.use(http.get(THINGS, mswError(fanfare, "conflict", { once: true })));
    expect((await fetch(THINGS)).status).toBe(409);
  });

  test("is late, and not later than its caller wants to wait", async () => {
    server.use(http.get(THINGS, mswError(fanfare, "conflict", { delayMs: 1 })));
    expect((await fetch(THINGS)).status).toBe(409);
    server.use(http.get(THINGS, mswError(fanfare, "conflict", { delayMs: 600_000 })));
    expect(await failureOf(fetch(THINGS, { signal: AbortSignal.timeout(5) }))).toMatchObject({
      code: "timeout",
    });
  });

  test("may return a response by itself", async () => {
    server.use(http.get(THINGS, () => errorResponse(disruptive, "rate_limited")));
    expect((await fetch(THINGS)).status).toBe(429);
  });

  test("refuses a code that the API does not send when it is made", () => {
    expect(() => mswError(disruptive, "token_expired" as "conflict")).toThrow(/^disruptive sends no error/);
  });
});

test("an option that there is not is refused when the handler is made", () => {
  expect(() => mswError(fanfare, "not_found", { onec: true } as never)).toThrow(
    new TypeError("What is said of `not_found` has no `onec`; did you mean `once`?"),
  );
});

describe("a failure of msw", () => {
  test("is one of the network", async () => {
    server.use(http.get(THINGS, mswFailure("network")));
    expect(await failureOf(fetch(THINGS))).toMatchObject({ code: "network", status: 0 });
  });

  test("is the page of a proxy", async () => {
    server.use(http.get(THINGS, mswFailure("html")));
    expect(await readError<unknown>(await fetch(THINGS), fanfare.client)).toMatchObject({
      code: "bad_gateway",
      recognized: false,
      snippet: expect.stringContaining("<h1>502 Bad Gateway"),
    });
  });

  test("is a body that breaks off", async () => {
    server.use(http.get(THINGS, mswFailure("reset")));
    const response = await fetch(THINGS);
    expect(await failureOf(response.json())).toMatchObject({ status: 0 });
  });

  test("is refused when it is made, where msw has no such failure", () => {
    expect(() => mswFailure("refused" as "reset")).toThrow(
      new TypeError("The kind of mswFailure must be network, hang, reset or html, not refused."),
    );
  });

  test("is silence, until the caller gives up", async () => {
    server.use(http.get(THINGS, mswFailure("hang")));
    expect(await failureOf(fetch(THINGS, { signal: AbortSignal.timeout(5) }))).toMatchObject({
      code: "timeout",
    });
  });
});

test.each([
  ["mswError", (delayMs: number) => mswError(fanfare, "conflict", { delayMs })],
  ["mswFailure", (delayMs: number) => mswFailure("network", { delayMs })],
])("%s refuses a delay that is none when it is made", (name, make) => {
  for (const delayMs of [Number.NaN, -1]) {
    expect(() => make(delayMs)).toThrow(
      new TypeError(
        `${name}: \`delayMs\` must be a number of milliseconds from 0 to 2147483647, not ${delayMs}.`,
      ),
    );
  }
  expect(() => make(0)).not.toThrow();
});
