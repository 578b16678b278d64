import { Readable } from "node:stream";
import { org } from "@org/errors-client/apis";
import { errorInterceptors, type ResendOptions, retryAdapter } from "@org/errors-client/axios";
import { RetryBudget } from "@org/errors-client/runtime";
import { notFound } from "@org/errors-server";
import { org as answering } from "@org/errors-server/apis";
import { ApiError } from "@org/errors-types/runtime";
import axios, { AxiosError, type AxiosInstance, type AxiosResponse, type ResponseType } from "axios";
import { describe, expect, test } from "vitest";
import { failureOf } from "./failure-of.js";
import { type Answer, serve } from "./service.js";
import { OUT_OF_STOCK, successErrors } from "./success-errors.js";

const missing = notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7." });
const read = { code: "not_found", detail: "No order 7.", recognized: true, details: { resource: "order" } };

function client(config: object = {}): AxiosInstance {
  const http = axios.create(config);
  http.interceptors.response.use(...errorInterceptors(org));
  return http;
}

function retrying(options: ResendOptions = {}): AxiosInstance {
  return client({ adapter: retryAdapter(org, axios.getAdapter("http"), options) });
}

describe("errorInterceptors", () => {
  const TYPES: readonly [adapter: "http" | "fetch", ResponseType][] = [
    ["http", "json"],
    ["http", "text"],
    ["http", "arraybuffer"],
    ["http", "stream"],
    ["fetch", "json"],
    ["fetch", "text"],
    ["fetch", "arraybuffer"],
    ["fetch", "blob"],
    ["fetch", "stream"],
  ];
  test.each(TYPES)("with the adapter %s, a body is read as %s", async (adapter, responseType) => {
    await using service = await serve(answering, missing);
    expect(await failureOf(client({ adapter, responseType }).get(service.url))).toMatchObject(read);
  });

  test("the HTML of a proxy, where JSON was asked for", async () => {
    await using service = await serve(answering, { status: 502, body: "<html>" });
    const error = await failureOf(client({ responseType: "json" }).get(service.url));
    expect(error).toMatchObject({ code: "bad_gateway", status: 502, snippet: "<html>" });
  });

  test("a status that axios was told to take is an error still", async () => {
    await using service = await serve(answering, missing);
    const error = await failureOf(client({ validateStatus: () => true }).get(service.url));
    expect(error).toMatchObject(read);
  });

  test("a status that axios was told to refuse, and that is no error, stays what axios makes of it", async () => {
    await using service = await serve(answering, { status: 304 });
    const error = await failureOf(client().get(service.url));
    expect(error).toMatchObject({ name: "AxiosError", status: 304 });
  });

  test("errors may come with 200", async () => {
    await using service = await serve(answering, OUT_OF_STOCK, "ok");
    const http = axios.create();
    http.interceptors.response.use(...errorInterceptors(successErrors));
    expect(await failureOf(http.get(service.url))).toMatchObject({ code: "out_of_stock" });
    expect((await http.get(service.url)).data).toEqual({ total: 12 });
  });

  test("a response without a status is what axios takes it for", async () => {
    const adapter = async (config: never): Promise<AxiosResponse> => ({
      status: 0,
      statusText: "",
      headers: {},
      data: "from a file",
      config,
    });
    expect((await client({ adapter }).get("file:///orders.txt")).data).toBe("from a file");
  });

  test("a call that axios cannot make", async () => {
    const error = await failureOf(client({ adapter: "http" }).get("nowhere://127.0.0.1/"));
    expect(error).toMatchObject({ code: "unexpected_failure", status: 0, cause: { isAxiosError: true } });
  });

  test("a body that breaks off", async () => {
    await using service = await serve(answering, {
      status: 200,
      headers: { "content-length": "100" },
      body: "{",
      open: true,
    });
    const thrown = failureOf(client().get(service.url));
    await service.came(1);
    setTimeout(() => service[Symbol.asyncDispose](), 50);
    expect(await thrown).toMatchObject({ code: "network", status: 0 });
  });

  test("a token that was cancelled", async () => {
    await using service = await serve(answering, "silence");
    const source = axios.CancelToken.source();
    const thrown = failureOf(client().get(service.url, { cancelToken: source.token }));
    await service.came(1);
    source.cancel();
    expect(await thrown).toMatchObject({ code: "aborted", status: 0 });
  });

  test("what others throw stays what it is", async () => {
    const http = client();
    const reason = new Error("not signed in");
    http.interceptors.request.use(() => Promise.reject(reason));
    expect(await failureOf(http.get("http://127.0.0.1/"))).toBe(reason);
  });

  test("the error of another API's interceptors stays what it is", async () => {
    await using service = await serve(answering, missing);
    const http = client();
    http.interceptors.response.use(...errorInterceptors(successErrors));
    expect(await failureOf(http.get(service.url))).toMatchObject(read);
  });

  test("headers of a test double", async () => {
    const adapter = async (config: never): Promise<AxiosResponse> => {
      const response = {
        status: 429,
        statusText: "",
        headers: { "Content-Type": "application/problem+json", "Retry-After": 7, Vary: ["a", "b"] },
        data: { code: "rate_limited" },
        config,
      };
      throw new AxiosError("", "ERR_BAD_REQUEST", config, undefined, response as never);
    };
    const error = await failureOf(client({ adapter }).get("/"));
    expect(error).toMatchObject({ code: "rate_limited", retryAfterMs: 7000 });
  });

  test("a relative type is resolved against where the response came from", async () => {
    const problem: Answer = {
      status: 404,
      headers: { "content-type": "application/problem+json" },
      body: '{"type":"/errors/missing"}',
    };
    await using target = await serve(answering, problem);
    await using service = await serve(answering, { status: 302, headers: { location: target.url } });
    const error = await failureOf(client().get(service.url));
    expect(error).toMatchObject({ type: new URL("/errors/missing", target.url).href });
  });
});

describe("retryAdapter", () => {
  const LIMITED: Answer = { status: 429, headers: { "retry-after-ms": "20" } };

  test("a base URL", async () => {
    await using service = await serve(answering, LIMITED, "ok");
    const { origin, pathname } = new URL(service.url);
    const { data } = await retrying().get(pathname, { baseURL: origin });
    expect(data).toEqual({ total: 12 });
  });

  test("a stream is not sent again, and the error says so", async () => {
    await using service = await serve(answering, LIMITED);
    const error = await failureOf(retrying().post(service.url, Readable.from(["{}"])));
    expect(error).toMatchObject({ code: "rate_limited", attempts: 1, stopped: "body" });
    expect(service.asked).toHaveLength(1);
  });

  test("a key makes a request safe to be sent again", async () => {
    const down: Answer = { status: 503, headers: { "retry-after-ms": "20" } };
    await using service = await serve(answering, down, "ok");
    const headers = { "Idempotency-Key": "k" };
    expect((await retrying().post(service.url, {}, { headers })).data).toEqual({ total: 12 });
  });

  test("each attempt has the timeout of axios", async () => {
    await using service = await serve(answering, "silence", "ok");
    const { data } = await retrying({ maxBackoffMs: 0 }).get(service.url, { timeout: 50 });
    expect(data).toEqual({ total: 12 });
  });

  test("an attempt that is given up is aborted", async () => {
    const signals: unknown[] = [];
    const endless = ({ signal }: { readonly signal?: object; readonly headers: Headers }): Promise<never> => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const send = retryAdapter(org, endless, { deadlineMs: 20 });
    expect(await failureOf(send({ headers: new Headers() }))).toMatchObject({ code: "timeout", attempts: 1 });
    expect(signals).toEqual([expect.objectContaining({ aborted: true })]);
  });

  test.each(["url", "baseURL"] as const)("the budget of the origin is used, of the %s", async (name) => {
    await using service = await serve(answering, { status: 503, headers: { "retry-after-ms": "1" } });
    const budget = new RetryBudget();
    const { origin, pathname } = new URL(service.url);
    const config = name === "url" ? { url: service.url } : { baseURL: origin, url: pathname };
    await failureOf(retrying({ budget }).request(config));
    expect(budget.of(origin)).toBe(100 - 2 * 10);
  });

  test("what is no error of the contract is up to axios", async () => {
    await using service = await serve(answering, { status: 304 });
    const http = axios.create({ adapter: retryAdapter(org, axios.getAdapter("http")) });
    expect(await failureOf(http.get(service.url))).toMatchObject({ name: "AxiosError", status: 304 });
  });

  test("throws what the last attempt failed with", async () => {
    await using service = await serve(answering, { status: 503, headers: { "retry-after-ms": "1" } });
    const http = axios.create({ adapter: retryAdapter(org, axios.getAdapter("http")) });
    const error = await failureOf(http.get(service.url));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ attempts: 3, stopped: "attempts" });
  });
});
