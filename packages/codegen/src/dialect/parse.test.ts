import { expect, test } from "vitest";
import type { WrittenDialect } from "../catalog/written.js";
import { parseDialect } from "./parse.js";

/** Rule and place of every finding: `bad-template body/a`. */
function findingsOf(written: Partial<WrittenDialect>): readonly string[] {
  const { findings } = parseDialect(
    { mediaType: "application/json", ...written },
    { file: "d.yaml", path: [] },
  );
  return findings.map(({ rule, place }) => `${rule} ${place.path.join("/")}`);
}

test.each<[string, unknown, readonly string[]]>([
  ["an open brace", { a: "{code" }, ["bad-template body/a"]],
  ["an unknown member", { a: "{cod}" }, ["unknown-member body/a"]],
  ["a codec of another family", { a: "{code|dotted}" }, ["unknown-codec body/a"]],
  ["a structured member has no codec", { a: "{details|lower}" }, ["unknown-codec body/a"]],
  ["an object within a text", { a: "see {details}" }, ["bad-template body/a"]],
  ["a list within a text", ["{code}", "at {field.pointer|segments}"], ["bad-template body/1"]],
  ["a spread of something else", { "...": "{...all}" }, ["bad-template body/..."]],
  ["params outside of a field list", { "...": "{...field.params}" }, ["bad-template body/..."]],
  ["params in a field list", [{ a: "{field.rule}", "...": "{...field.params}" }], []],
  ["a key that is no field", { "{code}": "{detail}" }, ["bad-template body/{code}"]],
  [
    "two maps of field errors",
    { "{field.path}": "{field.rule}", "{field.pointer}": "{field.message}" },
    ["bad-template body/{field.pointer}"],
  ],
  ["__proto__", JSON.parse('{ "__proto__": "{code}" }'), ["bad-template body/__proto__"]],
  ["one key twice", { a: "{code}", "a?": "{detail}" }, ["bad-template body/a?"]],
  ["a key rendered once and read twice", { a: "{status}", "a<": "{code}" }, []],
  ["lists within lists", { a: JSON.parse(`${"[".repeat(60)}"{code}"${"]".repeat(60)}`) }, []],
  ["all fields", { a: "{ fields }", b: "{fields}" }, []],
])("a template: %s", (_, body, findings) => expect(findingsOf({ body })).toEqual(findings));

test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
  ["a name that is no token", { "x y": "{code}" }, ["bad-header headers/x y"]],
  ["a list", { "x-a": ["{code}"] }, ["bad-header headers/x-a"]],
  ["one name in two cases", { "x-a": "{code}", "X-A?": "{detail}" }, ["bad-header headers/X-A?"]],
  ["a name rendered once and read twice", { "x-a": "{code}", "x-A<": "{detail}" }, []],
])("a header: %s", (_, headers, findings) => expect(findingsOf({ body: {}, headers })).toEqual(findings));

test.each<[string, Partial<WrittenDialect>]>([
  ["neither body nor variants", {}],
  ["both", { body: {}, variants: [{ body: {} }] }],
])("a dialect with %s", (_, written) => expect(findingsOf(written)).toEqual(["body-or-variants "]));

test.each<[string, boolean]>([
  ["application/json", true],
  ["application/vnd.shop.v2+json; charset=utf-8", true],
  ["json", false],
  ["application/json\r\nset-cookie: a=b", false],
])("the media type %j", (mediaType, valid) => {
  expect(findingsOf({ mediaType, body: {} })).toEqual(valid ? [] : ["bad-media-type mediaType"]);
});
