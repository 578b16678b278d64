import { describe, expect, test } from "vitest";
import {
  apply,
  dialects,
  documents,
  json,
  one,
  said,
  settled,
  statusesOf,
} from "../testing/apply-description.js";

describe("what contradicts the contract", () => {
  test.each<[string, string, RegExp]>([
    [
      "a status that is never sent",
      documents(
        "{ $ref: '#/components/responses/R' }",
        `        "418": { description: x }\ncomponents: { responses: { R: ${json("{}")} } }\n`,
      ),
      /^openapi\.yaml:9:9 {2}error {2}status-never-sent {2}GET \/x documents 418, which the API `shop` never sends\.\n {4}found: {4}418\n {4}expected: .*400, 409, 412, 500/,
    ],
    ["a class of which some are sent", documents(json("{}"), "        5XX: { description: x }\n"), /^$/],
    [
      "a status that the operation does not send",
      documents(json("{}"), '        "409": { description: x }\n'),
      /:9:9 {2}error {2}status-never-sent {2}.*its `x-errors` names no error with this status\.\n.*\n.*: out_of_stock\n {4}example: {2}x-errors: \[out_of_stock\]/,
    ],
    [
      "another media type",
      documents("{ description: x, content: { application/problem+json: {} } }"),
      /:8:45 {2}error {2}media-type-never-sent {2}412 of GET \/x is documented as `application\/problem\+json`/,
    ],
    [
      "a range of media types",
      documents(`{ description: x, content: { "application/*": {}, "*/*": {} } }`),
      /^$/,
    ],
    [
      "parameters of a media type",
      documents(`{ description: x, content: { Application/JSON; charset=utf-8: {} } }`),
      /^$/,
    ],
    [
      "no body",
      documents("{ description: x }"),
      /error {2}body-not-documented .*\n.*\n {4}example: {2}content: .*#\/components\/schemas\/ConflictError/,
    ],
    ["no body, to HEAD", documents("{ description: x }").replace("get:", "head:"), /^$/],
    [
      "a schema that fits",
      documents(json("{ type: object, required: [code], properties: { code: { type: string } } }")),
      /^$/,
    ],
    [
      "a schema that does not",
      documents(json("{ type: object, properties: { code: { type: integer } } }")),
      /:8:65 {2}error {2}body-not-accepted {2}The schema of 412 of GET \/x does not accept `conflict`.*\n {4}found: {4}\/code must be integer\n {4}expected: \{ code: conflict, message: .*\n {4}example: {2}schema: \{ \$ref: "#\/components\/schemas\/ConflictError" \}/,
    ],
    [
      "by references",
      documents(
        "{ $ref: '#/components/responses/R' }",
        `components:\n  responses: { R: ${json("{ $ref: '#/components/schemas/S' }")} }\n  schemas: { S: { type: object, required: [reason] } }\n`,
      ),
      /:10:\d+ {2}error {2}body-not-accepted .*\n.*must have required property 'reason'/,
    ],
    [
      "in another file",
      documents("{ $ref: './other.yaml' }"),
      /warning {2}not-checked .*does not stand in this file/,
    ],
    [
      "a schema in another file",
      documents(json("{ $ref: './other.yaml#/S' }")),
      /warning {2}not-checked .*other\.yaml/,
    ],
    ["a schema that is none", documents(json("{ nullable: true }")), /warning {2}not-checked .*nullable/],
  ])("%s", (_, text, want) => {
    const applied = apply(text);
    expect(said(applied, text)).toMatch(want);
    // what is said of it changes nothing
    expect(applied.text).toBe(text);
  });

  test("a class of which none is sent", () => {
    const text = documents(json("{}"), "        5XX: { description: x }\n").replace("412", "409");
    expect(said(apply(text, "depot"), text)).toMatch(/:9:9 {2}error {2}status-never-sent .*documents 5XX/);
  });

  test("a response that operations share is said once", () => {
    const text = `${documents("{ $ref: '#/components/responses/R' }")}  /y: { get: { responses: { "412": { $ref: '#/components/responses/R' } } } }\ncomponents: { responses: { R: { description: x } } }\n`;
    expect(apply(text).findings.filter(({ rule }) => rule === "body-not-documented")).toHaveLength(1);
  });

  test("an API that sends errors as 200", () => {
    const text = (schema: string): string =>
      one(`{ x-errors: [not_found], responses: { "200": ${json(schema)}, "404": ${json("{}")} } }`);
    const applied = apply(text("{ type: object, required: [items] }"), "delta", dialects);
    const rules = applied.findings.map(({ rule }) => rule);
    expect(rules.sort()).toEqual(["body-not-accepted", "status-never-sent"]);
    const mended = text(
      "{ anyOf: [{ type: object, required: [items] }, { $ref: '#/components/schemas/NotFoundError' }] }",
    ).replace(/, "404": .*/, " } }");
    expect(apply(settled(mended, "delta", dialects), "delta", dialects).findings).toEqual([]);
    const added = settled(one("{ x-errors: [not_found] }"), "delta", dialects);
    expect(statusesOf(added)).toEqual(["200"]);
    const ofClass = one(`{ x-errors: [not_found], responses: { 2XX: ${json("{ required: [items] }")} } }`);
    expect(apply(ofClass, "delta", dialects)).toMatchObject({
      text: ofClass,
      findings: [{ rule: "body-not-accepted" }],
    });
    const before = documents("{ description: x }").replace("412", "201").replace("conflict", "not_found");
    const both = settled(before, "delta", dialects).replace('"201":', `2XX: ${json("{}")}\n        "201":`);
    expect(statusesOf(settled(both, "delta", dialects))).toEqual(["201", "2XX"]);
  });
});

describe("what cannot be worked with", () => {
  test.each<[string, string, RegExp]>([
    [
      "OpenAPI 3.0",
      "openapi: 3.0.3\npaths: {}\n",
      /:1:10 {2}error {2}openapi-version .*OpenAPI 3\.1, and this is 3\.0\.3.*\n.*\n {4}expected: openapi: 3\.1\.0/,
    ],
    ["Swagger", 'swagger: "2.0"\npaths: {}\n', /:1:10 {2}error {2}openapi-version .*this is 2\.0/],
    ["no version", "paths: {}\n", /error {2}openapi-version .*no `openapi`/],
    ["a list", "[]\n", /error {2}unreadable-description/],
    ["broken YAML", "openapi: 3.1.0\npaths: {\n", /:3:1 {2}error {2}unreadable-description/],
    [
      "a key twice",
      "openapi: 3.1.0\npaths: {}\npaths: {}\n",
      /:3:1 {2}error {2}unreadable-description .*unique/,
    ],
    ["two documents", "openapi: 3.1.0\n---\nopenapi: 3.1.0\n", /error {2}unreadable-description/],
    [
      "too many aliases",
      `openapi: 3.1.0\na: &a [x, x, x, x, x, x, x, x, x]\n${"abcdefgh".replace(/.(?=(.))/g, (from, to) => `${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]\n`).slice(0, -1)}\n`,
      /error {2}unreadable-description/,
    ],
    [
      "components that are a list",
      "openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas: []\n",
      /:4:\d+ {2}error {2}no-room-for-components .*`components\.schemas`/,
    ],
    [
      "components that stand elsewhere",
      "openapi: 3.1.0\npaths: {}\nx-all: &all {}\ncomponents:\n  responses: *all\n",
      /:5:\d+ {2}error {2}no-room-for-components .*`components\.responses`.*alias/,
    ],
    [
      "a value that holds itself",
      "openapi: 3.1.0\npaths: {}\nx-a: &a\n  b: { c: *a, d: *a }\n",
      /:4:\d+ {2}error {2}unreadable-description .*`x-a\.b\.c` holds itself/,
    ],
    [
      "what is nested without end",
      `openapi: 3.1.0\npaths: {}\nx-a: ${"[".repeat(300)}${"]".repeat(300)}\n`,
      /:3:\d+ {2}error {2}unreadable-description .*`x-a` is nested more than 200 deep/,
    ],
    [
      "what is nested so deep that it cannot be parsed",
      `openapi: 3.1.0\npaths: {}\nx-a: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`,
      /error {2}unreadable-description .*nested too deep/,
    ],
    [
      "an unknown code",
      one("{ x-errors: [conflct] }"),
      /:5:\d+ {2}error {2}unlisted-error {2}There is no error `conflct` in the catalog\.\n.*\n.*did you mean `conflict`/,
    ],
    [
      "the name of a type",
      one("{ x-errors: [OutOfStockError] }"),
      /unlisted-error .*\n.*\n.*did you mean `out_of_stock`\?\n {4}example: {2}x-errors: \[out_of_stock\]/,
    ],
    [
      "a code as it is written on the wire",
      one("{ x-errors: [out-of-stock] }"),
      /unlisted-error .*\n.*\n.*did you mean `out_of_stock`\?/,
    ],
    [
      "a code alone",
      one("{ x-errors: conflict }"),
      /malformed-x-errors .*\n.*\n.*\n {4}example: {2}x-errors: \[conflict\]/,
    ],
    ["no list", one("{ x-errors: conflict }"), /error {2}malformed-x-errors .*\n {4}found: {4}"conflict"/],
    ["no code", one("{ x-errors: [409] }"), /error {2}malformed-x-errors/],
    ["both forms", one("{ x-errors: { only: [conflict], except: [] } }"), /error {2}malformed-x-errors/],
  ])("%s", (_, text, want) => {
    const applied = apply(text);
    expect(applied.text).toBeUndefined();
    expect(said(applied, text)).toMatch(want);
  });

  test("a code that another API lists", () => {
    const text = one("{ x-errors: [out_of_stock] }");
    expect(said(apply(text, "depot"), text)).toMatch(
      /unlisted-error {2}The API `depot` does not list the error `out_of_stock`.*\n.*\n.*`errors` of apis\/depot\.yaml/,
    );
  });
});

describe("an exception from what nobody named", () => {
  const at = (root: string, operation: string): string =>
    one(`{ x-errors: ${operation} }`, `x-errors: ${root}\n`);

  test.each<[string, string, string[], RegExp]>([
    [
      "is said",
      at("[out_of_stock, bad_request]", "{ except: [conflict] }"),
      ["400", "409"],
      /:6:\d+ {2}warning {2}excepts-nothing {2}`conflict` is not among the errors that are named above, and so is not sent anyway\.\n {4}found: {4}conflict\n {4}expected: one of out_of_stock, bad_request; or nothing\n/,
    ],
    [
      "is said where nothing is left above",
      at("{ only: [] }", "{ except: [conflict] }"),
      [],
      /expected: nothing\n/,
    ],
    [
      "names each once that is named twice",
      at("[bad_request, bad_request]", "{ except: [conflict] }"),
      ["400"],
      /expected: `bad_request`; or nothing\n/,
    ],
    ["is none where it is named", at("[conflict, bad_request]", "{ except: [conflict] }"), ["400"], /^$/],
    ["is none where all are meant", at("all", "{ except: [conflict] }"), ["400", "409", "500"], /^$/],
    [
      "is none where nothing is said above",
      one("{ x-errors: { except: [conflict] } }"),
      ["400", "409", "500"],
      /^$/,
    ],
    [
      "is none where those above are left alone",
      at("false", "{ except: [conflict] }"),
      ["400", "409", "500"],
      /^$/,
    ],
  ])("%s", (_, text, statuses, want) => {
    expect(statusesOf(settled(text))).toEqual(statuses);
    expect(said(apply(text), text)).toMatch(want);
  });

  test("is said once of a path whose operations share it", () => {
    const text = `openapi: 3.1.0\ninfo: { title: x, version: "1" }\nx-errors: [bad_request]\npaths:\n  /x: { x-errors: { except: [conflict] }, get: {}, put: {} }\n`;
    expect(apply(text).findings.map(({ rule }) => rule)).toEqual(["excepts-nothing"]);
  });
});

test.each(["x-error", "X-Errors", "x_errors"])(
  "%s is said to be misspelt, where it is and says nothing",
  (key) => {
    const text = one(`{ ${key}: [conflict] }`);
    const applied = apply(text);
    // all errors that the API sends, as if it were not there
    for (const status of [400, 409, 412, 500]) expect(applied.text).toContain(`"${status}": { $ref: `);
    expect(said(applied, text)).toMatch(
      new RegExp(
        `:5:\\d+  warning  misspelt-x-errors  \`${key}\` says nothing of errors\\.\\n.*\\n    expected: x-errors\\n`,
      ),
    );
  },
);
