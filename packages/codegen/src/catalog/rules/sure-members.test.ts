import { describe, expect, it } from "vitest";
import { parseDialect } from "../../dialect/parse.js";
import type { DetailsMember, ErrorDefinition, SentError } from "../model.js";
import { lacksOf, surelyPrints } from "./sure-members.js";

const details: readonly DetailsMember[] = [
  { name: "limit", required: true, schema: { type: "integer" }, redact: false },
  { name: "name", required: true, schema: { type: "string" }, redact: false },
  { name: "parts", required: true, schema: { type: "array" }, redact: false },
  { name: "unit", required: false, schema: { type: "string" }, redact: false },
  { name: "secret", required: true, schema: { type: "string" }, redact: true },
];
const sent = {
  code: "over_limit",
  detail: { written: "Too much.", parts: ["Too much."] },
  details,
  wire: ["over_limit"],
  error: { attributes: { area: "orders", rank: "7", also: ["x"] } } as unknown as ErrorDefinition,
} as unknown as SentError;

function parsed(body: unknown) {
  const { layout } = parseDialect({ mediaType: "application/json", body }, { file: "d.yaml", path: [] });
  if (layout?.variants[0] === undefined) throw new Error("the template of this test is wrong");
  return layout.variants[0].body;
}

describe("lacksOf", () => {
  it.each<[unknown, boolean, string[]]>([
    [{ a: "{code}", b: "{status}", c: "{title}", d: "{type}", e: "{help}" }, false, []],
    [{ a: "{detail}", b: "{details.limit}", c: "{attributes.area}", d: "{details}" }, false, []],
    [{ a: "{traceId}", b: "{instance}", c: "{retryAfter}" }, false, ["a", "b", "c"]],
    [{ "a?": "{traceId}", "b<": "{instance}", ok: false }, false, []],
    [
      { a: "{details.unit}", b: "{details.secret}", c: "{details.other}", d: "{attributes.x}" },
      false,
      ["a", "b", "c", "d"],
    ],
    [{ a: "on {traceId}" }, false, ["a"]],
    [{ a: { b: { c: "{traceId}" } } }, false, ["a.b.c"]],
    [{ "a?": { b: "{traceId}" } }, false, []],
    [{ a: { "b?": "{traceId}" } }, false, ["a"]],
    [{ a: { "b?": "{traceId}", c: "{code}" } }, false, []],
    [{ a: { "b?": { c: "{code}", d: "{traceId}" } } }, false, ["a"]],
    [{ a: ["{code}", "{traceId}"] }, false, ["a.1"]],
    [{ a: [{ tag: "x", b: "{traceId}" }, "{code}"] }, false, []],
    [{ a: [{ tag: "x", b: "{traceId}" }] }, false, ["a"]],
    [{ a: { "...": "{...details}" } }, false, []],
    [{ a: ["{field.path}"] }, false, ["a"]],
    [{ a: ["{field.path}"], b: "{field.pointer}" }, true, []],
    [{ a: ["{field.message}"], b: "{field.rule}" }, true, ["a", "b"]],
    [{ a: { "{field.path}": "{field.path}" } }, true, []],
    [{ a: { "{field.path}": "{field.path}" } }, false, ["a"]],
    [{ a: "{code|number}", b: "{status|number}" }, false, ["a"]],
    [{ a: "{details.name|number}", b: "{details.limit|number}", c: "{detail|number}" }, false, ["a", "c"]],
    [{ a: "{details.parts}", b: "of {details.parts}", c: "{details.parts|upper}" }, false, ["b", "c"]],
    [
      { a: "{attributes.rank|number}", b: "{attributes.area|number}", c: "{attributes.also|string}" },
      false,
      ["b", "c"],
    ],
  ])("%j, with fields: %s", (body, hasFields, lacking) => {
    const lacks = lacksOf(parsed(body), { file: "d.yaml", path: [] }, { sent, hasFields, definitions: {} });
    expect(lacks.map(({ place }) => place.path.join("."))).toEqual(lacking);
  });
});

describe("surelyPrints", () => {
  it.each<[unknown, boolean]>([
    [{ a: "{code}" }, true],
    [{ "a?": "{code|upper}" }, true],
    [{ a: { b: "{code}", c: "{traceId}" } }, true],
    [{ a: "{code} at {status}" }, true],
    [{ a: [{ "@type": "x", reason: "{code}" }] }, true],
    [{ "a<": "{code}" }, false],
    [{ "a?": { b: "{code}", c: "{traceId}" } }, false],
    [{ a: "{code} {traceId}" }, false],
    [{ a: [{ tag: "x", b: "{code}", c: "{traceId}" }] }, false],
    [{ a: [{ at: "{field.path}", b: "{code}" }] }, false],
    [{ a: "{type}" }, false],
  ])("the code in %j: %s", (body, expected) => {
    expect(
      surelyPrints(parsed(body), { sent, hasFields: false, definitions: {} }, ({ name }) => name === "code"),
    ).toBe(expected);
  });
});
