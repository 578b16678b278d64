import { org } from "@org/errors-client/apis";
import { errorOptions } from "@org/errors-client/ky";
import { notFound, unauthorized } from "@org/errors-server";
import { org as answering } from "@org/errors-server/apis";
import { ApiError } from "@org/errors-types/runtime";
import ky2, { type KyInstance } from "ky";
import ky1 from "ky-1";
import { describe, expect, test, vi } from "vitest";
import { failureOf } from "./failure-of.js";
import { serve } from "./service.js";
import { OUT_OF_STOCK, successErrors } from "./success-errors.js";

/** What both versions have. */
interface AnyKy {
  readonly name: string;
  readonly ky: Pick<KyInstance, "get" | "extend">;
  /** A hook that sends the request once more, with a token, when the server wants one. */
  readonly withToken: object;
  /** What is not told of to hooks. */
  readonly tellsOfTimeouts: boolean;
}

const headers = { authorization: "Bearer t" };

const KYS: readonly AnyKy[] = [
  {
    name: "ky 1",
    ky: ky1 as never,
    withToken: {
      hooks: {
        afterResponse: [
          (request: Request, _: unknown, { status }: Response, { retryCount }: { retryCount: number }) =>
            status === 401 && retryCount === 0
              ? ky1.retry({ request: new Request(request, { headers }), delay: 1 })
              : undefined,
        ],
      },
    },
    tellsOfTimeouts: false,
  },
  {
    name: "ky 2",
    ky: ky2,
    withToken: {
      hooks: {
        afterResponse: [
          ({
            request,
            response,
            retryCount,
          }: {
            request: Request;
            response: Response;
            retryCount: number;
          }) =>
            response.status === 401 && retryCount === 0
              ? ky2.retry({ request: new Request(request, { headers }), delay: 1 })
              : undefined,
        ],
      },
    },
    tellsOfTimeouts: true,
  },
];

describe.each(KYS)("$name", ({ ky, withToken, tellsOfTimeouts }) => {
  test("other hooks see the response, and may have the request sent again", async () => {
    await using service = await serve(answering, unauthorized(), "ok");
    const client = ky.extend(withToken).extend(errorOptions(org));
    expect(await client.get(service.url).json()).toEqual({ total: 12 });
    expect(service.asked).toHaveLength(2);
  });

  test("a response that another hook has put in the place of the first is read", async () => {
    await using service = await serve(answering, unauthorized());
    const other = (): Response => Response.json({ code: "not_found", title: "Not found" }, { status: 404 });
    const client = ky.extend({ hooks: { afterResponse: [other] } }).extend(errorOptions(org));
    expect(await failureOf(client.get(service.url))).toMatchObject({ code: "not_found", status: 404 });
  });

  test("what other hooks throw stays what it is", async () => {
    await using service = await serve(answering, unauthorized());
    const reason = new Error("signed out");
    const signOut = (): never => {
      throw reason;
    };
    const client = ky.extend(errorOptions(org)).extend({ hooks: { afterResponse: [signOut] } });
    expect(await failureOf(client.get(service.url))).toBe(reason);
  });

  test("a fetch of somebody else is read as well", async () => {
    await using service = await serve(answering, notFound({}, { detail: "No order 7." }));
    const client = ky.extend(errorOptions(org)).extend({ fetch: globalThis.fetch });
    const error = await failureOf(client.get(service.url));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "not_found", detail: "No order 7.", recognized: true });
  });

  test("`throwHttpErrors: false` gives the response", async () => {
    await using service = await serve(answering, notFound());
    const client = ky.extend(errorOptions(org));
    const response = await client.get(service.url, { throwHttpErrors: false });
    expect(await response.json()).toMatchObject({ code: "not_found" });
  });

  test("ky itself sends nothing again, whatever was set before", async () => {
    await using service = await serve(answering, { status: 503 });
    const client = ky.extend({ retry: { limit: 2, methods: ["get"] } });
    await failureOf(client.extend(errorOptions(org, { maxAttempts: 1 })).get(service.url));
    expect(service.asked).toHaveLength(1);
  });

  test("waits are not cut short by the timeout of ky", async () => {
    await using service = await serve(answering, { status: 503, headers: { "retry-after-ms": "200" } }, "ok");
    const client = ky.extend({ timeout: 100 }).extend(errorOptions(org));
    expect(await client.get(service.url).json()).toEqual({ total: 12 });
  });

  test("errors may come with 200", async () => {
    await using service = await serve(answering, OUT_OF_STOCK);
    const client = ky.extend(errorOptions(successErrors));
    expect(await failureOf(client.get(service.url).json())).toMatchObject({ code: "out_of_stock" });
  });

  test(`the timeout of ky itself ${tellsOfTimeouts ? "is an error of the contract" : "stays what it is"}`, async () => {
    await using service = await serve(answering, "silence");
    const client = ky.extend(errorOptions(org));
    const error = await failureOf(client.get(service.url, { timeout: 50 }));
    expect(error).toMatchObject(tellsOfTimeouts ? { code: "timeout", status: 0 } : { name: "TimeoutError" });
    expect(service.asked).toHaveLength(1);
  });
});

test("an attempt has 10 seconds, as in ky", async () => {
  vi.useFakeTimers();
  try {
    const { fetch } = errorOptions(org, { fetch: () => new Promise(() => undefined), maxAttempts: 1 });
    const thrown = failureOf(fetch("https://api.example/"));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await thrown).toMatchObject({ code: "timeout", attempts: 1 });
  } finally {
    vi.useRealTimers();
  }
});
