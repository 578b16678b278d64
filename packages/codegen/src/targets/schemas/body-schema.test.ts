import { expect, test } from "vitest";
import type { JsonSchema } from "../../catalog/model.js";
import type { WrittenDialect } from "../../catalog/written.js";
import { type SampleError, sampleApi, sampleSent } from "../../testing/sample-api.js";
import { bodySchema } from "./body-schema.js";

function schemaOf(dialect: Partial<WrittenDialect>, error: SampleError = {}): JsonSchema {
  const sent = sampleSent(error);
  return bodySchema(sampleApi({ mediaType: "application/json", ...dialect }, { errors: [sent] }), sent);
}

const limit = { type: "integer", minimum: 1 };
const details = { limit, "unit?": { enum: ["b"] }, "secret!": { type: "string" } };

const rows: readonly { what: string; template: unknown; error?: SampleError; want: JsonSchema }[] = [
  {
    what: "constants of the error",
    template: {
      ok: false,
      code: "{code}",
      "no?": "{status}",
      s: "{statusText|lower}",
      a: "{attributes.kind}",
    },
    error: { attributes: { kind: "k" } },
    want: {
      type: "object",
      properties: {
        ok: { const: false },
        code: { const: "quota_exceeded" },
        no: { const: 429 },
        s: { const: "too many requests" },
        a: { const: "k" },
      },
      required: ["ok", "code", "s", "a"],
    },
  },
  {
    what: "the code as it is spelled",
    template: ["{code|upper}", "{code}: {status}"],
    error: { wire: [88, "x"] },
    want: { type: "array", prefixItems: [{ const: 88 }, { const: "88: 429" }], minItems: 2 },
  },
  {
    what: "what happened this time",
    template: { "i?": "{instance}", w: "{retryAfter|seconds}", t: "see {traceId} (+)" },
    want: {
      type: "object",
      properties: {
        i: { type: "string", format: "uri-reference" },
        w: { type: "integer", minimum: 0, description: "Seconds." },
        t: { type: "string", pattern: "^see [\\s\\S]* \\(\\+\\)$" },
      },
      required: ["w", "t"],
    },
  },
  {
    what: "details, without what is redacted",
    template: {
      d: "{details}",
      l: "{details.limit|string}",
      "s?": "{details.secret}",
      "x?": "{details.other}",
    },
    error: { details },
    want: {
      type: "object",
      properties: {
        d: { type: "object", properties: { limit, unit: { enum: ["b"] } }, required: ["limit"] },
        l: { type: "string" },
      },
      required: ["d", "l"],
    },
  },
  {
    what: "spread, but for what the template names",
    template: { "unit?": "{traceId}", "...": "{...details}" },
    error: { details },
    want: { type: "object", properties: { unit: { type: "string" }, limit }, required: ["limit"] },
  },
  {
    what: "what this error never has is left out",
    template: { "d?": "{details}", "m?": { v: 1, "...": "{...details}" }, "k?": "{attributes.kind}", x: 1 },
    want: { type: "object", properties: { x: { const: 1 } }, required: ["x"] },
  },
  { what: "an error that lacks what is needed", template: { d: "{details.limit}" }, want: { not: {} } },
  { what: "what is only read", template: { "c<": "{code}" }, want: { type: "object" } },
  {
    what: "field errors as a list",
    template: { "e?": [{ path: "{field.path}", "r?": "{field.rule}", "...": "{...field.params}" }] },
    want: {
      type: "object",
      properties: {
        e: {
          type: "array",
          items: {
            type: "object",
            properties: { path: { type: "string" }, r: { type: "string" } },
            required: ["path"],
          },
          minItems: 1,
        },
      },
    },
  },
  {
    what: "field errors as maps",
    template: { "e?": { "{field.path}": { "{field.rule}": ["{field.message}"] } } },
    want: {
      type: "object",
      properties: {
        e: {
          type: "object",
          additionalProperties: {
            type: "object",
            additionalProperties: { type: "array", items: { type: "string" }, minItems: 1 },
          },
        },
      },
    },
  },
  {
    what: "tagged elements, in any place",
    template: [
      { "@type": "A", code: "{code}" },
      { "@type": "B", limit: "{details.limit}" },
      { "@type": "C", id: "{traceId}" },
    ],
    want: {
      type: "array",
      items: {
        anyOf: [
          {
            type: "object",
            properties: { "@type": { const: "A" }, code: { const: "quota_exceeded" } },
            required: ["@type", "code"],
          },
          {
            type: "object",
            properties: { "@type": { const: "C" }, id: { type: "string" } },
            required: ["@type", "id"],
          },
        ],
      },
    },
  },
];

test.each(rows)("$what", ({ template, error, want }) =>
  expect(schemaOf({ body: template }, error)).toEqual(want),
);

test("variants that the error may be sent in", () => {
  const variants = [
    { when: { codes: ["other"] }, body: { a: 1 } },
    { when: "hasFields" as const, body: { path: "{field.path}" } },
    { when: { hasFields: false }, body: { path: "{field.path}" } },
    { body: { limit: "{details.limit}" } },
    { body: { code: "{code}" } },
  ];
  expect(schemaOf({ variants })).toEqual({
    anyOf: [
      {
        description: "With field errors.",
        type: "object",
        properties: { path: { type: "string" } },
        required: ["path"],
      },
      { type: "object", properties: { code: { const: "quota_exceeded" } }, required: ["code"] },
    ],
  });
});
