import { setTimeout as wait } from "node:timers/promises";
import * as clients from "@org/errors-client/apis";
import { internalError } from "@org/errors-server";
import * as servers from "@org/errors-server/apis";
import { errorCases } from "@org/errors-testing";
import * as tests from "@org/errors-testing/apis";
import "@org/errors-testing/vitest";
import { ApiError } from "@org/errors-types/runtime";
import { describe, expect, test } from "vitest";
import { failureOf } from "./failure-of.js";
import { axiosFetch, axiosHttp, axiosOnce } from "./libraries/axios.js";
import { retrying, throwing } from "./libraries/fetch.js";
import { kyOne, kyTwo } from "./libraries/ky.js";
import { ofetch, ofetchOnce } from "./libraries/ofetch.js";
import { openapiFetch, openapiFetchOnce } from "./libraries/openapi-fetch.js";
import { tanstackQuery } from "./libraries/tanstack-query.js";
import type { Library } from "./library.js";
import { type Answer, closedPort, serve } from "./service.js";

// Every library with its adapter, in front of the same servers: what it throws does not depend on the library.

const LIBRARIES = [
  throwing,
  retrying,
  kyOne,
  kyTwo,
  axiosOnce,
  axiosHttp,
  axiosFetch,
  openapiFetchOnce,
  openapiFetch,
  ofetchOnce,
  ofetch,
  tanstackQuery,
];

const { org } = clients;
/** Errors with details, and with field errors. */
const SENT_ONCE: readonly string[] = ["not_found", "insufficient_role", "validation_failed"];

type Row = (library: Library) => Promise<void>;

/** A row about one answer that is an error, and nothing that is sent again. */
function answered(answer: Answer, expected: object): Row {
  return async ({ call }) => {
    await using service = await serve(servers.org, answer);
    const error = await failureOf(call({ api: org, url: service.url }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject(expected);
    expect(service.asked).toHaveLength(1);
  };
}

const LIMITED: Answer = { status: 429, headers: { "retry-after-ms": "20" } };
const DOWN: Answer = { status: 503, headers: { "retry-after-ms": "20" } };
const HTML = { "content-type": "text/html" };
const JSON_TYPE = { "content-type": "application/json" };
const REASON = { why: "the user left" };

const ROWS: Readonly<Record<string, Row>> = {
  success: async ({ call }) => {
    await using service = await serve(servers.org, "ok");
    expect(await call({ api: org, url: service.url })).toEqual({ total: 12 });
  },

  "errors of all APIs": async ({ call }) => {
    for (const api of Object.values(tests)) {
      const cases = errorCases(api).filter(({ code }) => SENT_ONCE.includes(code));
      for (const { status, headers, body, want } of cases) {
        await using service = await serve(servers.org, { status, headers, body });
        const thrown = await failureOf(call({ api: api.client, url: service.url }));
        expect(thrown).toBeApiError();
        const { attempts, stopped, ...members } = (thrown as ApiError).toJSON();
        expect(members).toEqual(want.toJSON());
        expect(service.asked).toHaveLength(1);
      }
    }
  },

  "HTML of a proxy": answered(
    { status: 501, headers: HTML, body: "<html>Not here.</html>" },
    { code: "not_implemented", status: 501, recognized: false, snippet: "<html>Not here.</html>" },
  ),
  "an empty body": answered({ status: 403 }, { code: "forbidden", status: 403, recognized: false }),
  "JSON that breaks off": answered(
    { status: 409, headers: JSON_TYPE, body: '{"code":"confl' },
    { code: "conflict", status: 409, recognized: false, snippet: '{"code":"confl' },
  ),
  "JSON of somebody else": answered(
    { status: 409, headers: JSON_TYPE, body: '{"message":["no"]}' },
    { code: "conflict", status: 409, recognized: false, snippet: '{"message":["no"]}' },
  ),
  "a body that is too long": answered(
    { status: 404, headers: HTML, body: "x".repeat(100_000) },
    { code: "not_found", status: 404, truncated: true, snippet: "x".repeat(256) },
  ),
  "a body that does not end": async ({ call }) => {
    await using service = await serve(servers.org, {
      status: 404,
      headers: HTML,
      body: "<html>",
      open: true,
    });
    const error = await failureOf(call({ api: org, url: service.url, deadlineMs: 300 }));
    expect(error).toMatchObject({ code: "not_found", status: 404, truncated: true, snippet: "<html>" });
  },

  "nobody listens": async ({ call }) => {
    const error = await failureOf(call({ api: org, url: await closedPort(), deadlineMs: 500 }));
    expect(error).toBeApiError("network", { status: 0, recognized: false });
  },
  "the connection breaks": async ({ call }) => {
    await using service = await serve(servers.org, "reset");
    const error = await failureOf(call({ api: org, url: service.url, method: "POST", json: {} }));
    expect(error).toBeApiError("network", { status: 0, recognized: false });
    expect(service.asked).toHaveLength(1);
  },
  "too late": async ({ call }) => {
    await using service = await serve(servers.org, "silence");
    const given = { api: org, url: service.url, method: "POST", json: {}, timeoutMs: 100 } as const;
    expect(await failureOf(call(given))).toMatchObject({ code: "timeout", status: 0, recognized: false });
    expect(service.asked).toHaveLength(1);
  },

  "aborted before": async ({ call }) => {
    await using service = await serve(servers.org, "ok");
    const signal = AbortSignal.abort(REASON);
    expect(await failureOf(call({ api: org, url: service.url, signal }))).toBe(REASON);
    expect(service.asked).toHaveLength(0);
  },
  "aborted on the way": async ({ call }) => {
    await using service = await serve(servers.org, "silence");
    const controller = new AbortController();
    const thrown = failureOf(call({ api: org, url: service.url, signal: controller.signal }));
    await service.came(1);
    controller.abort(REASON);
    expect(await thrown).toBe(REASON);
  },
  "aborted with an error": async ({ call }) => {
    await using service = await serve(servers.org, "silence");
    const controller = new AbortController();
    const thrown = failureOf(call({ api: org, url: service.url, signal: controller.signal }));
    await service.came(1);
    controller.abort();
    expect(await thrown).toBe(controller.signal.reason);
  },
  "aborted while it waits": async ({ call }) => {
    await using service = await serve(servers.org, { status: 429, headers: { "retry-after": "3" } });
    const controller = new AbortController();
    const thrown = failureOf(call({ api: org, url: service.url, signal: controller.signal }));
    await service.came(1);
    setTimeout(() => controller.abort(REASON), 50);
    expect(await thrown).toBe(REASON);
    expect(service.asked).toHaveLength(1);
  },

  "retry of a GET": async ({ call }) => {
    await using service = await serve(servers.org, LIMITED, DOWN, "ok");
    expect(await call({ api: org, url: service.url })).toEqual({ total: 12 });
    expect(service.asked).toHaveLength(3);
  },
  "retry of a POST": async ({ call }) => {
    await using service = await serve(servers.org, LIMITED, "ok");
    const given = { api: org, url: service.url, method: "POST", json: { count: 1 } } as const;
    expect(await call(given)).toEqual({ total: 12 });
    expect(service.asked).toEqual(Array.from({ length: 2 }, () => ({ method: "POST", body: '{"count":1}' })));
  },
  "no retry of a POST that may have run": async ({ call }) => {
    await using service = await serve(servers.org, internalError());
    const given = { api: org, url: service.url, method: "POST", json: {} } as const;
    expect(await failureOf(call(given))).toMatchObject({ code: "internal_error" });
    expect(service.asked).toHaveLength(1);
  },
  "all attempts": async ({ call }) => {
    await using service = await serve(servers.org, DOWN);
    const error = await failureOf(call({ api: org, url: service.url }));
    expect(error).toBeApiError("service_unavailable", { attempts: 3, stopped: "attempts" });
    expect(service.asked).toHaveLength(3);
  },
  "told to wait too long": async ({ call }) => {
    await using service = await serve(servers.org, { status: 429, headers: { "retry-after": "61" } });
    const error = await failureOf(call({ api: org, url: service.url }));
    expect(error).toMatchObject({ retryAfterMs: 61_000, attempts: 1, stopped: "wait" });
    expect(service.asked).toHaveLength(1);
  },
};

/** Fails where something takes so long that it is not what was asked for. */
async function soon(row: Promise<void>): Promise<void> {
  await Promise.race([row, wait(1000).then(() => Promise.reject(new Error("It does not end.")))]);
}

describe.each(LIBRARIES)("$name", (library) => {
  test.each(Object.keys(ROWS))("%s", async (name) => {
    const row = ROWS[name] as Row;
    const reason = library.unsupported?.[name];
    if (reason === undefined) await row(library);
    else await expect(soon(row(library)), `works, although ${reason}`).rejects.toThrow();
  });
});
