import { describe, expect, test } from "vitest";
import type { WrittenDialect } from "../catalog/written.js";
import { sampleApi, sampleSent } from "../testing/sample-api.js";
import { interpret, type Occurrence } from "./interpret.js";

const twoFields = [
  { pointer: "/user/email", rule: "required", message: "Is missing." },
  { pointer: "/tags/0", rule: "max_length", message: "Is too long.", params: { limit: 3 } },
];

/** Renders one error through a template. */
function body(
  template: unknown,
  given: Partial<Occurrence> = {},
  more: Parameters<typeof sampleApi>[1] = {},
): unknown {
  const written: WrittenDialect = { mediaType: "application/json", body: template };
  return interpret(sampleApi(written, more), { sent: sampleSent(), nowMs: 0, ...given })?.body;
}

interface Row {
  readonly what: string;
  readonly template: unknown;
  readonly given?: Partial<Occurrence>;
  /** Undefined: cannot be rendered. */
  readonly want: unknown;
}

describe("members", () => {
  test.each<Row>([
    {
      what: "constants of the error",
      template: { a: "{code}", b: "{status}", c: "{statusText}", d: "{title}", e: "{type}", f: "{help}" },
      want: {
        a: "quota_exceeded",
        b: 429,
        c: "Too Many Requests",
        d: "Quota exceeded",
        e: "https://errors.example.org/quota_exceeded",
        f: "https://docs.example.org/quota_exceeded",
      },
    },
    {
      what: "what happened this time",
      template: { a: "{detail}", b: "{instance}", c: "{traceId}", d: "{retryAfter}" },
      given: { detail: "D", instance: "/i", traceId: "t", retryAfterMs: 1250 },
      want: { a: "D", b: "/i", c: "t", d: 1250 },
    },
    {
      what: "the status in the body may not be that of the response",
      template: { status: "{status}", text: "{statusText|lower}" },
      given: { sent: sampleSent({ status: 200, bodyStatus: 404 }) },
      want: { status: 404, text: "not found" },
    },
    {
      what: "details and attributes keep their types",
      template: {
        a: "{details}",
        b: "{details.limit}",
        c: 0,
        "d?": "{details.none}",
        e: "{attributes.kind}",
      },
      given: { details: { limit: 3, unit: null }, sent: sampleSent({ attributes: { kind: ["x"] } }) },
      want: { a: { limit: 3, unit: null }, b: 3, c: 0, e: ["x"] },
    },
    {
      what: "no details are absent",
      template: { "a?": "{details}", b: 1 },
      given: { details: { limit: undefined } },
      want: { b: 1 },
    },
    {
      what: "redacted details never leave",
      template: {
        a: "{details}",
        "b?": "{details.secret}",
        "c?": "is {details.secret}",
        "...": "{...details}",
      },
      given: {
        details: { limit: 1, secret: "s" },
        sent: sampleSent({ details: { limit: {}, "secret!": {} } }),
      },
      want: { a: { limit: 1 }, limit: 1 },
    },
    {
      what: "an inherited member is no member",
      template: { "a?": "{details.toString}", "b?": "{attributes.constructor}", c: true },
      want: { c: true },
    },
  ])("$what", ({ template, given, want }) => expect(body(template, given)).toEqual(want));
});

describe("texts", () => {
  test.each<Row>([
    { what: "mixed", template: "{status}: {title}!", want: "429: Quota exceeded!" },
    { what: "with an absent part", template: { "a?": "See {traceId}.", b: null }, want: { b: null } },
    {
      what: "scalars",
      template: "{details.a} {details.b}",
      given: { details: { a: true, b: 1.5 } },
      want: "true 1.5",
    },
    {
      what: "no text for an object",
      template: "x {details.a}",
      given: { details: { a: {} } },
      want: undefined,
    },
    { what: "braces", template: "{{{code}}", want: "{quota_exceeded}" },
  ])("$what", ({ template, given, want }) => expect(body(template, given)).toEqual(want));
});

describe("codes and rules", () => {
  test.each([
    { what: "a code in another case", sent: sampleSent(), template: "{code|upper}", want: "QUOTA_EXCEEDED" },
    {
      what: "an alias is written as it is",
      sent: sampleSent({ wire: ["QuotaHit", "q"] }),
      template: "{code|upper}",
      want: "QuotaHit",
    },
    {
      what: "a number too",
      sent: sampleSent({ wire: [88] }),
      template: { c: "{code|camel}" },
      want: { c: 88 },
    },
    { what: "as text", sent: sampleSent({ wire: [88] }), template: "E{code|upper}", want: "E88" },
    {
      what: "by the codec for texts",
      sent: sampleSent({ wire: [88] }),
      template: "{code|upper|string}",
      want: "88",
    },
  ])("$what", ({ sent, template, want }) => expect(body(template, { sent })).toEqual(want));

  test("rules", () => {
    const rules = { required: ["REQ", "MISSING"] };
    const template = { r: ["{field.rule|camel}"] };
    expect(body(template, { fields: twoFields }, { rules })).toEqual({ r: ["REQ", "maxLength"] });
  });
});

describe("absence", () => {
  test.each<Row>([
    { what: "optional", template: { "a?": "{traceId}", b: 1 }, want: { b: 1 } },
    { what: "required", template: { a: "{traceId}" }, want: undefined },
    { what: "only read", template: { "a<": "{code}", "b<": "x", c: 1 }, want: { c: 1 } },
    {
      what: "optional constant",
      template: { "ok?": false, code: "{code}" },
      want: { ok: false, code: "quota_exceeded" },
    },
    { what: "object of constants", template: { meta: { v: 1 } }, want: { meta: { v: 1 } } },
    { what: "object of absent ones", template: { "m?": { v: 1, "t?": "{traceId}" }, x: 1 }, want: { x: 1 } },
    {
      what: "object of some",
      template: { "m?": { v: 1, "t?": "{traceId}", "i?": "{instance}" } },
      given: { instance: "/i" },
      want: { m: { v: 1, i: "/i" } },
    },
    {
      what: "object that lacks a required one",
      template: { "m?": { t: "{traceId}", c: "{code}" }, x: 1 },
      want: { x: 1 },
    },
    {
      what: "nested deeper",
      template: { "a?": { "b?": { "c?": { t: "{traceId}" } } }, x: 1 },
      want: { x: 1 },
    },
    {
      what: "what is only read does not count",
      template: { "m?": { v: 1, "c<": "{code}" } },
      want: { m: { v: 1 } },
    },
    { what: "the root stays", template: { ok: false, "t?": "{traceId}" }, want: { ok: false } },
    { what: "the root stays, with nothing in it", template: { "t?": "{traceId}" }, want: {} },
  ])("$what", ({ template, given, want }) => expect(body(template, given)).toEqual(want));

  test("a body that needs a detail gets the title, and only that one", () => {
    const { title } = sampleSent();
    expect(body({ error: "{detail}" })).toEqual({ error: title });
    expect(body({ title: "{title}", "detail?": "{detail}" })).toEqual({ title });
    expect(body({ error: "{detail}", trace: "{traceId}" })).toBeUndefined();
  });
});

describe("field errors", () => {
  const given = { fields: twoFields };
  test.each<Row>([
    {
      what: "list",
      template: { errors: [{ path: "{field.path}", rule: "{field.rule}", "params?": "{field.params}" }] },
      given,
      want: {
        errors: [
          { path: "user.email", rule: "required" },
          { path: "tags.0", rule: "max_length", params: { limit: 3 } },
        ],
      },
    },
    {
      what: "list of texts",
      template: ["{field.path|indexed}: {field.message}"],
      given,
      want: ["user.email: Is missing.", "tags[0]: Is too long."],
    },
    {
      what: "list of lists",
      template: { e: [["{field.pointer}", "{field.rule}"]] },
      given,
      want: {
        e: [
          ["/user/email", "required"],
          ["/tags/0", "max_length"],
        ],
      },
    },
    {
      what: "whole field errors",
      template: { e: "{fields}" },
      given,
      want: { e: twoFields },
    },
    {
      what: "elements that lack something are left out alone",
      template: { e: [{ limit: "{field.params}", p: "{field.pointer}" }] },
      given,
      want: { e: [{ limit: { limit: 3 }, p: "/tags/0" }] },
    },
    {
      what: "no element left",
      template: { "e?": ["{field.params}"], x: 1 },
      given: { fields: [{ pointer: "" }] },
      want: { x: 1 },
    },
    {
      what: "no field",
      template: { "e?": ["{field.pointer}"], "m?": { "{field.path}": "{field.rule}" } },
      want: {},
    },
    { what: "no field where one is needed", template: { e: ["{field.pointer}"] }, want: undefined },
    {
      what: "spread of params",
      template: { e: [{ p: "{field.pointer}", "limit<": "x", "...": "{...field.params}" }] },
      given,
      want: { e: [{ p: "/user/email" }, { p: "/tags/0" }] },
    },
    {
      what: "members of the error in every element",
      template: [{ status: "{status|string}", source: { pointer: "{field.pointer}" }, title: "{title}" }],
      given,
      want: [
        { status: "429", source: { pointer: "/user/email" }, title: "Quota exceeded" },
        { status: "429", source: { pointer: "/tags/0" }, title: "Quota exceeded" },
      ],
    },
    {
      what: "map",
      template: { "{field.path}": "{field.rule}" },
      given,
      want: { "user.email": "required", "tags.0": "max_length" },
    },
    {
      what: "map of lists",
      template: { e: { "{field.pointer}": ["{field.message}"] } },
      given: { fields: [...twoFields, { pointer: "/user/email", message: "Is no address." }] },
      want: { e: { "/user/email": ["Is missing.", "Is no address."], "/tags/0": ["Is too long."] } },
    },
    {
      what: "map of maps",
      template: { e: { "{field.path}": { "{field.rule|kebab}": "{field.message}" } } },
      given: { fields: [...twoFields, { pointer: "/tags/0", rule: "unique", message: "Is taken." }] },
      want: {
        e: {
          "user.email": { required: "Is missing." },
          "tags.0": { "max-length": "Is too long.", unique: "Is taken." },
        },
      },
    },
    {
      what: "map beside constants",
      template: { e: { kind: "v", "{field.path}": "{field.rule}" } },
      given,
      want: { e: { kind: "v", "user.email": "required", "tags.0": "max_length" } },
    },
    {
      what: "what the template names stays, whatever a path is called",
      template: { kind: "v", "{field.path}": "{field.rule}" },
      given: { fields: [{ pointer: "/kind", rule: "required" }] },
      want: { kind: "v" },
    },
    {
      what: "map of constants",
      template: { e: { "{field.path}": true } },
      given,
      want: { e: { "user.email": true, "tags.0": true } },
    },
    {
      what: "map whose values are absent",
      template: { "e?": { "{field.path}": "{field.params}" } },
      given,
      want: { e: { "tags.0": { limit: 3 } } },
    },
    {
      what: "one map per field",
      template: [{ "{field.path}": "{field.rule}" }],
      given,
      want: [{ "user.email": "required" }, { "tags.0": "max_length" }],
    },
    {
      what: "the first field",
      template: { p: "{field.pointer}", r: "{field.rule}", "q?": "{field.params}" },
      given,
      want: { p: "/user/email", r: "required" },
    },
    {
      what: "the whole document",
      template: { e: { "{field.path}": "{field.rule}" } },
      given: { fields: [{ pointer: "", rule: "required" }] },
      want: { e: { "": "required" } },
    },
    {
      what: "a path called __proto__",
      template: { "{field.path}": "{field.rule}" },
      given: { fields: [{ pointer: "/__proto__", rule: "r" }] },
      want: JSON.parse('{"__proto__":"r"}'),
    },
  ])("$what", ({ template, given, want }) => expect(body(template, given)).toEqual(want));
});

describe("lists by place and by constants", () => {
  test.each<Row>([
    { what: "by place", template: ["{code}", "{status}", null], want: ["quota_exceeded", 429, null] },
    { what: "by place, one absent", template: { "t?": ["{code}", "{traceId}"], x: 1 }, want: { x: 1 } },
    {
      what: "one object",
      template: [{ message: "{title}", "fields?": ["{field.path}"] }],
      want: [{ message: "Quota exceeded" }],
    },
    { what: "constants", template: { t: [1, "a", { b: true }] }, want: { t: [1, "a", { b: true }] } },
    {
      what: "tagged",
      template: {
        d: [
          { "@type": "A", code: "{code}" },
          { "@type": "B", id: "{traceId}" },
        ],
      },
      want: { d: [{ "@type": "A", code: "quota_exceeded" }] },
    },
    {
      what: "tagged, none left",
      template: { "d?": [{ "@type": "B", id: "{traceId}" }], x: 1 },
      want: { x: 1 },
    },
    {
      what: "tagged is whole or not at all",
      template: {
        d: [
          { t: "A", c: "{code}" },
          { t: "B", id: "{traceId}", c: "{code}" },
        ],
      },
      want: { d: [{ t: "A", c: "quota_exceeded" }] },
    },
  ])("$what", ({ template, given, want }) => expect(body(template, given)).toEqual(want));
});

describe("spread of details", () => {
  test.each<Row>([
    {
      what: "beside named ones",
      template: { code: "{code}", "...": "{...details}" },
      given: { details: { a: 1, b: [2] } },
      want: { code: "quota_exceeded", a: 1, b: [2] },
    },
    {
      what: "what the template names stays",
      template: { code: "{code}", "trace?": "{traceId}", "...": "{...details}" },
      given: { details: { code: "x", trace: "y", z: 1 } },
      want: { code: "quota_exceeded", z: 1 },
    },
    {
      what: "in a member",
      template: { "meta?": { "...": "{...details}" }, x: 1 },
      given: { details: { a: 1 } },
      want: { meta: { a: 1 }, x: 1 },
    },
    { what: "of nothing", template: { "meta?": { "...": "{...details}" }, x: 1 }, want: { x: 1 } },
    {
      what: "of strange names",
      template: { "...": "{...details}" },
      given: { details: JSON.parse('{"__proto__":{"x":1},"constructor":2}') },
      want: JSON.parse('{"__proto__":{"x":1},"constructor":2}'),
    },
  ])("$what", ({ template, given, want }) => expect(body(template, given)).toEqual(want));
});

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
