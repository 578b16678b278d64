import { describe, expect, test } from "vitest";
import type { WrittenDialect } from "../catalog/written.js";
import { twoFields } from "../testing/render-template.js";
import { sampleApi, sampleSent } from "../testing/sample-api.js";
import { interpret } from "./interpret.js";

describe("variants", () => {
  const written: WrittenDialect = {
    mediaType: "application/json",
    variants: [
      { when: { codes: ["token_expired"] }, body: { expired: true } },
      { when: "hasFields", body: { rule: "{field.rule}" } },
      { when: { hasFields: false, codes: ["quota_exceeded"] }, body: { trace: "{traceId}" } },
      { body: { error: "{detail}" } },
    ],
  };
  test.each([
    {
      what: "by code",
      given: { sent: sampleSent({ code: "token_expired" }), fields: twoFields },
      want: { expired: true },
    },
    { what: "by fields", given: { fields: twoFields }, want: { rule: "required" } },
    { what: "skipped for a lack", given: { fields: [{ pointer: "" }], detail: "D" }, want: { error: "D" } },
    { what: "both conditions", given: { traceId: "t", detail: "D" }, want: { trace: "t" } },
    { what: "the last", given: { detail: "D" }, want: { error: "D" } },
    { what: "the last, with the title", given: {}, want: { error: "Quota exceeded" } },
  ])("$what", ({ given, want }) => {
    expect(interpret(sampleApi(written), { sent: sampleSent(), ...given })?.body).toEqual(want);
  });
});

describe("headers and status", () => {
  const written: WrittenDialect = {
    mediaType: "application/problem+json",
    body: { title: "{title}" },
    headers: {
      "Retry-After?": "{retryAfter|seconds}",
      "X-Error": "{code|upper}",
      "X-Version": "2",
      "X-Read<": "{traceId}",
      "X-Trace?": "trace={traceId}",
    },
  };
  test.each([
    {
      what: "what is there",
      given: { retryAfterMs: 1001, traceId: "t" },
      want: { "retry-after": "2", "x-trace": "trace=t" },
    },
    { what: "what is not", given: {}, want: {} },
    { what: "nothing that breaks a header", given: { traceId: "a\r\nset-cookie: x" }, want: {} },
    { what: "nothing beyond one byte", given: { traceId: "日" }, want: {} },
  ])("$what", ({ given, want }) => {
    const sent = sampleSent({ status: 200, bodyStatus: 429 });
    const { status, headers } = interpret(sampleApi(written), { sent, ...given }) ?? {};
    expect(status).toBe(200);
    const always = {
      "content-type": "application/problem+json",
      "x-error": "QUOTA_EXCEEDED",
      "x-version": "2",
    };
    expect(headers).toEqual({ ...always, ...want });
    expect(Object.keys(headers ?? {})[0]).toBe("content-type");
  });
});
