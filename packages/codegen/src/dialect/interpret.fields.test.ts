import { describe, expect, test } from "vitest";
import { renderTemplate, type TemplateRow, twoFields } from "../testing/render-template.js";

describe("field errors", () => {
  const given = { fields: twoFields };
  test.each<TemplateRow>([
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
  ])("$what", ({ template, given, want }) => expect(renderTemplate(template, given)).toEqual(want));
});

describe("lists by place and by constants", () => {
  test.each<TemplateRow>([
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
  ])("$what", ({ template, given, want }) => expect(renderTemplate(template, given)).toEqual(want));
});
