import { diffLines } from "diff";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatFindings } from "../catalog/findings/format-findings.js";
import type { Catalog } from "../catalog/model.js";
import { readCatalog } from "../catalog/read-catalog.js";
import { fixtureCatalog } from "../testing/fixture-catalog.js";
import { shopCatalog } from "../testing/shop-catalog.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { type Applied, applyErrors } from "./apply-errors.js";

const dialects = fixtureCatalog("dialects");

function shop(): Catalog {
  const { catalog, findings } = readCatalog(`${shopCatalog()}/catalog.yaml`);
  if (catalog === undefined) throw new Error(JSON.stringify(findings));
  return catalog;
}

function apply(text: string, name = "shop", catalog = shop(), file = "openapi.yaml"): Applied {
  return applyErrors(text, file, catalog.apis.find((api) => api.name === name)!, catalog);
}

/** What is said of a description, as it is shown. */
function said({ findings }: Applied, text: string, file = "openapi.yaml"): string {
  return formatFindings(findings, temporaryFolder({ [file]: text }));
}

/** The text after, which must be there, and must not change once more. */
function settled(text: string, name?: string, catalog?: Catalog): string {
  const applied = apply(text, name, catalog);
  if (applied.text === undefined) throw new Error(JSON.stringify(applied.findings));
  expect(apply(applied.text, name, catalog).text).toBe(applied.text);
  return applied.text;
}

const DESCRIPTION = `\
# Orders, as others see them.
openapi: 3.1.0

info:
    title: Orders # for people
    version: '1.0'

paths:
    /orders:
        # all of them
        get:
            description: >-
                A text that is folded
                over two lines.
            parameters:
            - {name: page, in: query, schema: {type: integer, maximum: 1.0}}
            responses:
                '200': {description: "A page."}   # one page

                # what else there is
                default:
                    description: Something else.
        post:
            x-errors: [out_of_stock]
            responses:
                '201':
                    description: It was made.

    /health:
        get:
            x-errors: false
            responses: {'200': {description: Fine.}}

# the end
`;

describe("what people wrote stays as it is", () => {
  test("golden", async () => {
    await expect(settled(DESCRIPTION)).toMatchFileSnapshot("golden/orders.yaml");
  });

  test.each<[string, string]>([
    ["YAML of four columns, with comments", DESCRIPTION],
    ["with lists that are indented", DESCRIPTION.replace("            - {name", "                - {name")],
    ["with the line ends of Windows", DESCRIPTION.replaceAll("\n", "\r\n")],
    ["YAML with nothing at its end", DESCRIPTION.trimEnd()],
    ["JSON", JSON.stringify(parse(DESCRIPTION), null, 2)],
    ["JSON with tabs", `${JSON.stringify(parse(DESCRIPTION), null, "\t")}\n`],
    [
      "JSON in an order of its own",
      '{\n  "openapi": "3.1.0",\n  "info": { "title": "x", "version": "1" },\n  "paths": {\n    "/x": {\n      "get": {\n        "responses": {\n          "default": { "description": "\\u00e4", "x-n": 1.0 },\n          "200": {\n            "description": "ok"\n          }\n        }\n      }\n    }\n  }\n}\n',
    ],
  ])("%s: lines are only added", (_, text) => {
    const after = settled(text);
    expect(after.includes("\r\n")).toBe(text.includes("\r\n"));
    const removed = diffLines(text, after).filter((part) => part.removed);
    // in JSON, a comma comes behind what was last
    const kept = removed.flatMap(({ value }) => value.split("\n")).filter((line) => line.trim() !== "");
    for (const line of kept) expect(after).toContain(text.startsWith("{") ? `${line},\n` : `${line}\n`);
  });

  test("JSON on one line stays on one line", () => {
    const after = settled(JSON.stringify(parse(DESCRIPTION)));
    expect(after).not.toContain("\n");
    expect(JSON.parse(after).paths["/orders"].post.responses).toHaveProperty("409");
  });

  test("and is there again when nothing is wanted any more", () => {
    const none = "x-errors: false\n\ninfo:";
    const left = settled(settled(DESCRIPTION).replace("\ninfo:", none));
    const want = DESCRIPTION.replace("            x-errors: [out_of_stock]\n", "").replace("\ninfo:", none);
    // the operation that lists errors still has them
    expect(left.replace("            x-errors: [out_of_stock]\n", "")).not.toBe(want);
    const nothing = settled(left.replace("x-errors: [out_of_stock]", "x-errors: false"));
    expect(
      nothing.replace(
        "            x-errors: false\n            responses:\n                '201'",
        "            responses:\n                '201'",
      ),
    ).toBe(want);
  });
});

/** A description with one operation. */
const one = (operation: string, more = ""): string =>
  `openapi: 3.1.0\ninfo: { title: x, version: "1" }\n${more}paths:\n  /x:\n    get: ${operation}\n`;

const statusesOf = (text: string): string[] => Object.keys(parse(text).paths["/x"].get.responses ?? {});

describe("which errors an operation may send", () => {
  test.each<[string, string, string, string[]]>([
    ["nothing is said: all", "{}", "", ["400", "409", "412", "500"]],
    ["a list", "{ x-errors: [conflict] }", "", ["412"]],
    ["an empty list", "{ x-errors: [] }", "", []],
    [
      "a list adds to that of the root",
      "{ x-errors: [conflict] }",
      "x-errors: [bad_request]\n",
      ["400", "412"],
    ],
    ["the root alone", "{}", "x-errors: [bad_request]\n", ["400"]],
    ["all", "{ x-errors: all }", "x-errors: [bad_request]\n", ["400", "409", "412", "500"]],
    ["only", "{ x-errors: { only: [conflict] } }", "x-errors: [bad_request]\n", ["412"]],
    ["except, of all", "{ x-errors: { except: [conflict, bad_request] } }", "", ["409", "500"]],
    [
      "except, of those above",
      "{ x-errors: { except: [conflict] } }",
      "x-errors: [conflict, bad_request]\n",
      ["400"],
    ],
    ["not this one", "{ x-errors: false }", "x-errors: [bad_request]\n", []],
    ["only this one", "{ x-errors: [conflict] }", "x-errors: false\n", ["412"]],
  ])("%s", (_, operation, root, want) => expect(statusesOf(settled(one(operation, root)))).toEqual(want));

  test("what is not wanted any more goes, with what it needed", () => {
    const before = settled(one("{ x-errors: [conflict, out_of_stock] }"));
    const after = settled(
      before
        .replace("[ conflict, out_of_stock ]", "[conflict]")
        .replace("[conflict, out_of_stock]", "[conflict]"),
    );
    expect(statusesOf(after)).toEqual(["412"]);
    expect(Object.keys(parse(after).components.schemas)).toEqual(["ConflictError"]);
    expect(after).toBe(settled(one("{ x-errors: [conflict] }")));
  });

  test("some of the errors of a status have a response of their own", () => {
    const text = settled(one("{ x-errors: [token_expired, missing_scope] }"), "beta", dialects);
    expect(parse(text).paths["/x"].get.responses["401"].$ref).toBe(
      "#/components/responses/Unauthorized.token_expired.missing_scope",
    );
    expect(
      Object.keys(parse(text).components.responses["Unauthorized.token_expired.missing_scope"]),
    ).toContain("content");
  });

  test("paths that share an item share its operations; those elsewhere, webhooks and callbacks stay as they are", () => {
    const text = `\
openapi: 3.1.0
info: { title: x, version: "1" }
paths:
  /a: { $ref: "#/components/pathItems/both" }
  /b: { $ref: "#/components/pathItems/both" }
  /c: { $ref: "./c.yaml" }
webhooks:
  made: { post: { responses: { "200": { description: Fine. } } } }
components:
  pathItems:
    both:
      x-errors: [conflict]
      post:
        callbacks: { done: { "{$request.body#/url}": { post: { responses: { "200": { description: Fine. } } } } } }
        responses: { "200": { description: Fine. } }
`;
    const applied = apply(text);
    const { webhooks, components } = parse(settled(text));
    expect(Object.keys(webhooks.made.post.responses)).toEqual(["200"]);
    const { post } = components.pathItems.both;
    expect(Object.keys(post.responses)).toEqual(["200", "412"]);
    expect(Object.keys(post.callbacks.done["{$request.body#/url}"].post.responses)).toEqual(["200"]);
    expect(applied.operations).toMatchObject([{ method: "POST", route: "/a", generated: [412] }]);
    expect(said(applied, text)).toMatch(/^openapi\.yaml:6:7 {2}warning {2}not-in-this-file .*`\/c`/);
  });
});

describe("what people wrote is not replaced", () => {
  test("a response, also by reference", () => {
    const text = one(
      '{ responses: { "412": { $ref: "#/components/responses/Mine" } } }',
      "components: { responses: { Mine: { description: Mine., content: { application/json: {} } } } }\n",
    );
    const after = settled(text);
    expect(parse(after).paths["/x"].get.responses["412"].$ref).toBe("#/components/responses/Mine");
    expect(apply(text).operations).toMatchObject([{ generated: [400, 409, 500], byHand: [412] }]);
  });

  test("a component of the same name: that of the API goes before the new one", () => {
    const text = one(
      "{ x-errors: [conflict] }",
      "components:\n  responses: { PreconditionFailed: { description: Mine. } }\n  schemas: { ConflictError: { type: string } }\n",
    );
    const { components, paths } = parse(settled(text));
    expect(components.schemas.ConflictError).toEqual({ type: "string" });
    expect(components.responses.PreconditionFailed).toEqual({ description: "Mine." });
    expect(paths["/x"].get.responses["412"].$ref).toBe("#/components/responses/ShopPreconditionFailed");
    const schema = components.responses.ShopPreconditionFailed.content["application/json"].schema;
    expect(schema.$ref).toBe("#/components/schemas/ShopConflictError");
  });

  test("what people refer to is there, and stays", () => {
    const by = (name: string) =>
      one(
        `{ x-errors: [], responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } } } }`,
      );
    const after = settled(by("ShopError"));
    expect(Object.keys(parse(after).components.schemas)).toContain("OutOfStockError");
    const stale = after.replaceAll("ShopError", "FormerError");
    expect(said(apply(stale), stale)).toMatch(
      /error {2}stale-reference .*`FormerError` in `components\.schemas`/,
    );
    expect(parse(settled(stale)).components.schemas).toHaveProperty("FormerError");
  });

  test("aliases and merged maps", () => {
    const text = `\
openapi: 3.1.0
info: { title: x, version: "1" }
x-errors: [conflict]
x-usual: &usual
  "412": { description: Mine., content: { application/json: {} } }
paths:
  /x:
    get:
      responses: &shared
        <<: *usual
        "200": { description: Fine. }
  /y:
    get:
      responses: *shared
  /z:
    get:
      x-errors: [bad_request]
      responses: *shared
`;
    const applied = apply(text);
    expect(applied.text).toBe(text);
    expect(said(applied, text)).toMatch(/^openapi\.yaml:18:18 {2}warning {2}shared-by-alias .*GET \/z/);
  });
});

/** An operation that documents 412. */
const documents = (response: string, more = ""): string =>
  `openapi: 3.1.0\ninfo: { title: x, version: "1" }\npaths:\n  /x:\n    get:\n      x-errors: [conflict]\n      responses:\n        "412": ${response}\n${more}`;
const json = (schema: string): string =>
  `{ description: x, content: { application/json: { schema: ${schema} } } }`;

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
      "an unknown code",
      one("{ x-errors: [conflct] }"),
      /:5:\d+ {2}error {2}unlisted-error {2}There is no error `conflct` in the catalog\.\n.*\n.*did you mean `conflict`/,
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
