import { diffLines } from "diff";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { apply, dialects, one, said, settled, statusesOf } from "../testing/apply-description.js";

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

describe("what has a key and no value is filled", () => {
  test.each([
    ["components", "openapi: 3.1.0\npaths: { /x: { get: {} } }\ncomponents:\n"],
    [
      "kinds of components",
      "openapi: 3.1.0\npaths: { /x: { get: {} } }\ncomponents:\n  schemas: # none yet\n  responses:\n  headers: {}\n",
    ],
    ["responses", "openapi: 3.1.0\npaths:\n  /x:\n    get:\n      responses:\n"],
    [
      "all of it in JSON",
      '{ "openapi": "3.1.0", "paths": { "/x": { "get": { "responses": null } } }, "components": { "schemas": null } }',
    ],
  ])("%s", (_, text) => {
    expect(apply(text).findings).toEqual([]);
    const after = parse(settled(text));
    const empty = parse(settled("openapi: 3.1.0\npaths: { /x: { get: {} } }\n"));
    expect(after.paths).toEqual(empty.paths);
    expect(after.components).toMatchObject(empty.components);
  });
});
