import { isNotFound } from "@org/errors-client";
import { org } from "@org/errors-client/apis";
import { errorMiddleware, resultOf, retryingFetch } from "@org/errors-client/openapi-fetch";
import { notFound } from "@org/errors-server";
import { org as answering } from "@org/errors-server/apis";
import type { OrgError } from "@org/errors-types";
import { ApiError } from "@org/errors-types/runtime";
import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import { failureOf } from "./failure-of.js";
import type { paths } from "./libraries/openapi-fetch.js";
import { closedPort, serve } from "./service.js";
import { OUT_OF_STOCK, successErrors } from "./success-errors.js";

const missing = notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7." });
const params = { path: { id: "7" } };

function clientOf(url: string, options: ClientOptions = {}): Client<paths> {
  return createClient<paths>({ baseUrl: new URL(url).origin, ...options });
}

describe("resultOf", () => {
  test("data or an error of the contract", async () => {
    await using service = await serve(answering, "ok", missing);
    const client = clientOf(service.url);

    const { data, error: none } = await resultOf(client.GET("/orders/{id}", { params }), org);
    expectTypeOf(data).toEqualTypeOf<{ total: number } | undefined>();
    expect(data).toEqual({ total: 12 });
    expect(none).toBe(undefined);

    const result = await resultOf(client.GET("/orders/{id}", { params }), org);
    if (result.error === undefined) expect.fail(`no error, but ${result.data.total}`);
    expectTypeOf(result.error).toEqualTypeOf<OrgError>();
    expect(result.error).toBeInstanceOf(ApiError);
    expect(isNotFound(result.error) && result.error.details).toEqual({ resource: "order", resourceId: "7" });
    expect(result.response?.status).toBe(404);
  });

  test("an error without a body", async () => {
    await using service = await serve(answering, { status: 404, headers: { "content-length": "0" } });
    const { error } = await resultOf(clientOf(service.url).GET("/orders/{id}", { params }), org);
    expect(error).toMatchObject({ code: "not_found", recognized: false });
  });

  test("the error of retryingFetch, with its attempts", async () => {
    await using service = await serve(answering, { status: 503, headers: { "retry-after-ms": "1" } });
    const client = clientOf(service.url, { fetch: retryingFetch(org) });
    const { error } = await resultOf(client.GET("/orders/{id}", { params }), org);
    expect(error).toMatchObject({ code: "service_unavailable", attempts: 3, stopped: "attempts" });
  });

  test("what the middleware throws", async () => {
    const client = clientOf(await closedPort());
    client.use(errorMiddleware(org));
    const { error, response } = await resultOf(client.GET("/orders/{id}", { params }), org);
    expect(error).toMatchObject({ code: "network", status: 0 });
    expect(response).toBe(undefined);
  });

  test("rejects with the reason of an abort", async () => {
    const client = clientOf(await closedPort());
    client.use(errorMiddleware(org));
    const reason = { why: "left" };
    const call = client.GET("/orders/{id}", { params, signal: AbortSignal.abort(reason) });
    expect(await failureOf(resultOf(call, org))).toBe(reason);
  });

  test("errors may come with 200", async () => {
    await using service = await serve(answering, OUT_OF_STOCK, "ok");
    const client = clientOf(service.url);
    const { error } = await resultOf(client.GET("/orders/{id}", { params }), successErrors);
    expect(error).toMatchObject({ code: "out_of_stock" });
    const { data } = await resultOf(client.GET("/orders/{id}", { params }), successErrors);
    expect(data).toEqual({ total: 12 });
  });
});

describe("errorMiddleware", () => {
  test("an abort counts while the body of an error is read", async () => {
    await using service = await serve(answering, { status: 404, body: "<html>", open: true });
    const client = clientOf(service.url);
    client.use(errorMiddleware(org));
    const controller = new AbortController();
    const thrown = failureOf(client.GET("/orders/{id}", { params, signal: controller.signal }));
    await service.came(1);
    setTimeout(() => controller.abort("left"), 50);
    expect(await thrown).toBe("left");
  });

  test("lets the middleware see the response that was registered later", async () => {
    await using service = await serve(answering, missing);
    const client = clientOf(service.url, { fetch: retryingFetch(org) });
    const seen: number[] = [];
    client.use(errorMiddleware(org), { onResponse: ({ response }) => void seen.push(response.status) });
    expect(await failureOf(client.GET("/orders/{id}", { params }))).toMatchObject({ code: "not_found" });
    expect(seen).toEqual([404]);
  });

  test("errors may come with 200", async () => {
    await using service = await serve(answering, OUT_OF_STOCK, "ok");
    const client = clientOf(service.url);
    client.use(errorMiddleware(successErrors));
    expect(await failureOf(client.GET("/orders/{id}", { params }))).toMatchObject({ code: "out_of_stock" });
    expect((await client.GET("/orders/{id}", { params })).data).toEqual({ total: 12 });
  });
});
