import { describe, expect, test } from "vitest";
import { renderTemplate, type TemplateRow, twoFields } from "../testing/render-template.js";
import { sampleSent } from "../testing/sample-api.js";

describe("members", () => {
  test.each<TemplateRow>([
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
  ])("$what", ({ template, given, want }) => expect(renderTemplate(template, given)).toEqual(want));
});

describe("texts", () => {
  test.each<TemplateRow>([
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
  ])("$what", ({ template, given, want }) => expect(renderTemplate(template, given)).toEqual(want));
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
  ])("$what", ({ sent, template, want }) => expect(renderTemplate(template, { sent })).toEqual(want));

  test("rules", () => {
    const rules = { required: ["REQ", "MISSING"] };
    const template = { r: ["{field.rule|camel}"] };
    expect(renderTemplate(template, { fields: twoFields }, { rules })).toEqual({ r: ["REQ", "maxLength"] });
  });
});

describe("absence", () => {
  test.each<TemplateRow>([
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
  ])("$what", ({ template, given, want }) => expect(renderTemplate(template, given)).toEqual(want));

  test("a body that needs a detail gets the title, and only that one", () => {
    const { title } = sampleSent();
    expect(renderTemplate({ error: "{detail}" })).toEqual({ error: title });
    expect(renderTemplate({ title: "{title}", "detail?": "{detail}" })).toEqual({ title });
    expect(renderTemplate({ error: "{detail}", trace: "{traceId}" })).toBeUndefined();
  });
});

describe("spread of details", () => {
  test.each<TemplateRow>([
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
  ])("$what", ({ template, given, want }) => expect(renderTemplate(template, given)).toEqual(want));
});
