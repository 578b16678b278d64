import { RetryBudget, readError, readFailure, withRetry } from "@org/errors-client/runtime";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { disruptive, org } from "../../gen/apis.js";
import { type Fetch, faultyFetch } from "./faulty-fetch.js";

const QUEUE = "https://api.example/queue/7";

/** A service that is always well, and what it was called with. */
const service = vi.fn<Fetch>(async () => Response.json({ items: [1, 2, 3] }));
beforeEach(() => void service.mockClear());

const statuses = async (fetch: Fetch, times: number, url = QUEUE): Promise<readonly number[]> => {
  const found: number[] = [];
  for (let call = 0; call < times; call++) found.push((await fetch(url)).status);
  return found;
};
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (thrown) => readFailure<unknown>(thrown),
  );

describe("which calls fail", () => {
  const error = { api: disruptive, code: "rate_limited" } as const;

  test("every nth", async () => {
    expect(await statuses(faultyFetch(service, [{ every: 3, error }]), 7)).toEqual([
      200, 200, 429, 200, 200, 429, 200,
    ]);
  });

  test("the first n", async () => {
    expect(await statuses(faultyFetch(service, [{ first: 2, error }]), 4)).toEqual([429, 429, 200, 200]);
  });

  test("all of them", async () => {
    expect(await statuses(faultyFetch(service, [{ error }]), 2)).toEqual([429, 429]);
    expect(service).not.toHaveBeenCalled();
  });

  test("by chance, the same ones with the same seed", async () => {
    const draw = (seed: number) =>
      statuses(faultyFetch(service, [{ probability: 0.3, error }], { seed }), 200);
    const first = await draw(7);
    expect(await draw(7)).toEqual(first);
    expect(await draw(8)).not.toEqual(first);
    const failed = first.filter((status) => status === 429).length;
    expect(failed).toBeGreaterThan(30);
    expect(failed).toBeLessThan(90);
    expect(await statuses(faultyFetch(service, [{ probability: 0, error }]), 50)).not.toContain(429);
  });

  test("those of a route, counted by themselves", async () => {
    const fetch = faultyFetch(service, [{ route: "GET /queue/*", every: 2, error }]);
    expect((await fetch(QUEUE)).status).toBe(200);
    expect((await fetch(QUEUE, { method: "POST" })).status).toBe(200);
    expect((await fetch("https://api.example/other")).status).toBe(200);
    expect((await fetch(QUEUE)).status).toBe(429);
  });

  test.each([
    ["/queue/7", QUEUE, true],
    ["/queue", QUEUE, false],
    ["/queue/*", `${QUEUE}?page=2`, true],
    ["/queue/7?page=2", `${QUEUE}?page=2`, true],
    ["/queue/7?page=1", `${QUEUE}?page=2`, false],
    ["https://api.example/*", QUEUE, true],
    ["https://other.example/*", QUEUE, false],
    ["get /queue/*", QUEUE, true],
    ["*", QUEUE, true],
    [/queue\/\d+$/g, QUEUE, true],
    [(call: { readonly url: string }) => call.url.endsWith("8"), QUEUE, false],
  ] as const)("the route %s and the URL %s: %s", async (route, url, fails) => {
    const fetch = faultyFetch(service, [{ route, error }]);
    expect(await statuses(fetch, 2, url)).toEqual(fails ? [429, 429] : [200, 200]);
  });

  test("the first rule counts whose turn it is, and every rule counts its calls", async () => {
    const fetch = faultyFetch(service, [
      { every: 2, error },
      { every: 3, error: { api: org, code: "not_found" } },
    ]);
    expect(await statuses(fetch, 6)).toEqual([200, 429, 404, 429, 200, 429]);
  });

  test("from the beginning again after `reset`", async () => {
    const fetch = faultyFetch(service, [{ first: 1, error }]);
    expect(await statuses(fetch, 2)).toEqual([429, 200]);
    fetch.reset();
    expect(fetch.calls).toEqual([]);
    expect(await statuses(fetch, 2)).toEqual([429, 200]);
  });
});

describe("how a call fails", () => {
  test("with what the API sends, as it was said", async () => {
    const error = {
      api: org,
      code: "not_found",
      details: { resource: "queue" },
      traceId: "4bf92f35",
    } as const;
    const read = await readError(await faultyFetch(service, [{ error }])(QUEUE), org.client);
    expect(read).toMatchObject({ code: "not_found", details: { resource: "queue" }, traceId: "4bf92f35" });
  });

  test.each([
    ["network", { code: "network", retry: { strategy: "backoff", minDelayMs: 1000 } }],
    ["refused", { code: "network", retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" } }],
    ["timeout", { code: "timeout", retry: { strategy: "backoff", minDelayMs: 1000 } }],
  ] as const)("as one of Node does: %s", async (fail, want) => {
    expect(await failureOf(faultyFetch(service, [{ fail }])(QUEUE))).toMatchObject(want);
  });

  test("with a body that breaks off in its middle", async () => {
    const response = await faultyFetch(service, [{ fail: "reset" }])(QUEUE);
    expect(response.status).toBe(200);
    const chunk = await response.body?.getReader().read();
    expect(new TextDecoder().decode(chunk?.value)).toBe('{"items":');
    const again = await faultyFetch(service, [{ fail: "reset" }])(QUEUE);
    expect(await failureOf(again.text())).toMatchObject({ code: "network" });
  });

  test("with the page of a proxy", async () => {
    const response = await faultyFetch(service, [{ fail: "html" }])(QUEUE);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await readError<unknown>(response, org.client)).toMatchObject({
      code: "bad_gateway",
      recognized: false,
    });
  });

  test("not at all, but late", async () => {
    const fetch = faultyFetch(service, [{ delayMs: 1 }]);
    expect((await fetch(QUEUE)).status).toBe(200);
    expect(fetch.calls).toMatchObject([{ fault: "delay" }]);
  });

  test.each([{ fail: "hang" }, { delayMs: 600_000 }] as const)(
    "by %j, until its signal is aborted",
    async (rule) => {
      const fetch = faultyFetch(service, [rule]);
      expect(await failureOf(fetch(QUEUE, { signal: AbortSignal.timeout(5) }))).toMatchObject({
        code: "timeout",
      });
      const late = new AbortController();
      const call = fetch(new Request(QUEUE, { signal: late.signal }));
      late.abort();
      expect(await failureOf(call)).toMatchObject({ code: "aborted" });
    },
  );

  test("with the reason of a signal that is aborted already", async () => {
    const reason = new Error("Nobody waits.");
    const call = faultyFetch(service, [{ fail: "network" }])(QUEUE, { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
  });
});

describe("in the place of `fetch`", () => {
  test("it has its type", () => {
    const drop: typeof globalThis.fetch = faultyFetch(globalThis.fetch, []);
    expect(drop).toBeTypeOf("function");
  });

  test("it hands on what it got, and the body with it", async () => {
    const echo: Fetch = async (input, init) => new Response(await new Request(input, init).text());
    const fetch = faultyFetch(echo, []);
    const request = new Request(QUEUE, { method: "POST", body: "a" });
    expect(await (await fetch(request)).text()).toBe("a");
    expect(await (await fetch(new URL(QUEUE), { method: "PUT", body: "b" })).text()).toBe("b");
  });

  test("it records its calls", async () => {
    const fetch = faultyFetch(service, [{ every: 2, fail: "html" }]);
    await fetch(QUEUE, { method: "post", headers: { "X-Trace": "1" } });
    await fetch(new Request(QUEUE, { headers: { Accept: "text/plain" } }));
    await fetch(new Request(QUEUE, { method: "DELETE" }), { headers: [["accept", "*/*"]] });
    const calls = fetch.calls.map(({ headers, ...call }) => ({
      ...call,
      headers: Object.fromEntries(headers),
    }));
    expect(calls).toEqual([
      { method: "POST", url: QUEUE, headers: { "x-trace": "1" } },
      { method: "GET", url: QUEUE, headers: { accept: "text/plain" }, fault: "html" },
      { method: "DELETE", url: QUEUE, headers: { accept: "*/*" } },
    ]);
  });

  test("it takes relative URLs, where the real one does", async () => {
    const fetch = faultyFetch(service, [{ route: "/queue/*", fail: "html" }]);
    expect((await fetch("/queue/7")).status).toBe(502);
  });
});

describe("a rule that cannot be meant is refused at once", () => {
  const rules: readonly (readonly [rule: object, message: string])[] = [
    [{}, "Rule 1 of faultyFetch does nothing: give it `error`, `fail` or `delayMs`."],
    [
      { every: 1, first: 2, fail: "html" },
      "Rule 1 of faultyFetch has `every` and `first`: give one of them.",
    ],
    [{ every: 0, fail: "html" }, "Rule 1 of faultyFetch: `every` must be a whole number, not 0."],
    [
      { probability: 30, fail: "html" },
      "Rule 1 of faultyFetch: `probability` must be a number between 0 and 1, not 30.",
    ],
    ...[Number.NaN, -1, Number.POSITIVE_INFINITY, 2 ** 31].map(
      (delayMs) =>
        [
          { delayMs },
          `Rule 1 of faultyFetch: \`delayMs\` must be a number of milliseconds from 0 to 2147483647, not ${delayMs}.`,
        ] as const,
    ),
    [
      { delayMs: "5" },
      'Rule 1 of faultyFetch: `delayMs` must be a number of milliseconds from 0 to 2147483647, not "5".',
    ],
    [
      { fail: "html", error: { api: org, code: "not_found" } },
      "Rule 1 of faultyFetch has `error` and `fail`: one call cannot end in both.",
    ],
    [
      { error: { api: disruptive, code: "rate_limted" } },
      "disruptive sends no error `rate_limted`; did you mean `rate_limited`?",
    ],
    [
      { route: "GET queue", fail: "html" },
      '`GET queue` is no route: it is written as "GET /queue/*", "/queue" or "https://api.example/*".',
    ],
    [{ evry: 3, fail: "html" }, "Rule 1 of faultyFetch has no `evry`; did you mean `every`?"],
    [
      { status: 500, fail: "html" },
      "Rule 1 of faultyFetch has no `status`. There are: route, every, first, probability, error, fail, delayMs.",
    ],
    [
      { fail: "refuse" },
      "Rule 1 of faultyFetch: `fail` must be network, refused, timeout, hang, reset or html, not refuse; did you mean `refused`?",
    ],
    [
      { error: { api: disruptive, code: "rate_limited", retryAfter: 7 } },
      "What is said of `rate_limited` has no `retryAfter`; did you mean `retryAfterMs`?",
    ],
    [
      { error: { api: disruptive.client, code: "rate_limited" } },
      "Expected is an API of the testing kit, which has cases: import it from @org/errors-testing/apis, or from ./testing/apis.js of generated code.",
    ],
  ];

  test.each(rules.map(([rule, message]) => [message, rule] as const))("%s", (message, rule) => {
    expect(() => faultyFetch(service, [rule as never])).toThrow(new TypeError(message));
  });

  test("without a list of rules", () => {
    expect(() => faultyFetch(service, { fail: "html" } as never)).toThrow(
      new TypeError("faultyFetch takes a list of rules: [{ fail: … }]."),
    );
  });
});

describe("with withRetry", () => {
  const call = (fetch: Fetch, init?: RequestInit) => {
    const budget = new RetryBudget();
    const sent = withRetry(new Request(QUEUE, init), { api: disruptive.client, fetch, budget });
    return Promise.all([sent, vi.runAllTimersAsync()]).then(([response]) => response);
  };

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("a call is sent again as often as the rule fails it", async () => {
    const fetch = faultyFetch(service, [{ first: 2, error: { api: disruptive, code: "rate_limited" } }]);
    expect((await call(fetch)).status).toBe(200);
    expect(fetch.calls.map(({ fault }) => fault)).toEqual(["rate_limited", "rate_limited", undefined]);
  });

  test("what the contract says will fail again is not sent again", async () => {
    const fetch = faultyFetch(service, [{ error: { api: disruptive, code: "conflict" } }]);
    await expect(call(fetch)).rejects.toMatchObject({
      code: "conflict",
      attempts: 1,
      stopped: "never",
    });
    expect(fetch.calls).toHaveLength(1);
  });

  test("a POST is sent again only where it was surely not carried out", async () => {
    const refused = faultyFetch(service, [{ first: 1, fail: "refused" }]);
    expect((await call(refused, { method: "POST", body: "{}" })).status).toBe(200);
    expect(refused.calls).toHaveLength(2);
    const broken = faultyFetch(service, [{ first: 1, fail: "network" }]);
    await expect(call(broken, { method: "POST", body: "{}" })).rejects.toMatchObject({
      code: "network",
      attempts: 1,
    });
    expect(broken.calls).toHaveLength(1);
  });
});
