import { org } from "@org/errors-client/apis";
import { errorHooks, retryingFetch } from "@org/errors-client/ofetch";
import { notFound } from "@org/errors-server";
import { org as answering } from "@org/errors-server/apis";
import { ApiError } from "@org/errors-types/runtime";
import { ofetch, type ResponseType } from "ofetch";
import { describe, expect, test } from "vitest";
import { failureOf } from "./failure-of.js";
import { serve } from "./service.js";
import { OUT_OF_STOCK, successErrors } from "./success-errors.js";

const missing = notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7." });
const read = { code: "not_found", detail: "No order 7.", recognized: true, details: { resource: "order" } };

describe("errorHooks", () => {
  const TYPES: readonly ResponseType[] = ["json", "text", "blob", "arrayBuffer", "stream"];
  test.each(TYPES)("a body is read as %s", async (responseType) => {
    await using service = await serve(answering, missing);
    const error = await failureOf(ofetch.create(errorHooks(org))(service.url, { responseType }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject(read);
  });

  test("a response to HEAD", async () => {
    await using service = await serve(answering, missing);
    const error = await failureOf(ofetch.create(errorHooks(org))(service.url, { method: "HEAD" }));
    expect(error).toMatchObject({ code: "not_found", recognized: false });
  });

  test("errors may come with 200", async () => {
    await using service = await serve(answering, OUT_OF_STOCK, "ok");
    const client = ofetch.create(errorHooks(successErrors));
    expect(await failureOf(client(service.url))).toMatchObject({ code: "out_of_stock" });
    expect(await client(service.url)).toEqual({ total: 12 });
  });

  test("other hooks beside them see the response", async () => {
    await using service = await serve(answering, missing);
    const seen: number[] = [];
    const { onResponseError, ...hooks } = errorHooks(org);
    const client = ofetch.create({
      ...hooks,
      onResponseError: [({ response }) => void seen.push(response.status), onResponseError],
    });
    expect(await failureOf(client(service.url))).toMatchObject(read);
    expect(seen).toEqual([404]);
  });

  test("`ignoreResponseError` gives the response", async () => {
    await using service = await serve(answering, missing);
    const client = ofetch.create(errorHooks(org), { fetch: retryingFetch(org) });
    const { status, _data } = await client.raw(service.url, { ignoreResponseError: true });
    expect(status).toBe(404);
    expect(_data).toMatchObject({ code: "not_found" });
  });

  test("ofetch itself sends nothing again", async () => {
    await using service = await serve(answering, { status: 503 });
    const client = ofetch.create(errorHooks(org));
    await failureOf(client(service.url));
    expect(service.asked).toHaveLength(1);
    await failureOf(client(service.url, { onResponseError: () => undefined }));
    expect(service.asked).toHaveLength(2);
  });
});
