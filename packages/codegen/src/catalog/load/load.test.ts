import { expect, test } from "vitest";
import { findingsOf, inShort } from "../../testing/catalog-findings.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import { loadCatalog } from "./load.js";

const error = (title: string): string => `{ status: 400, title: ${title} }`;
const DIALECT = "{ mediaType: a/b, body: '{detail}' }";

function load(files: Readonly<Record<string, string>>, file = "catalog.yaml"): LoadedCatalog {
  const { loaded, findings } = loadCatalog(`${temporaryFolder(files)}/${file}`);
  expect(findings).toEqual([]);
  if (loaded === undefined) throw new Error("nothing loaded");
  return loaded;
}

function inOrder({ errors, dialects, apis }: LoadedCatalog): string[] {
  return [...errors, ...dialects, ...apis].map(({ name, source }) => `${name} ${source}`);
}

test("folders are read whole, in the order of file names; other files are left alone", () => {
  const loaded = load({
    "catalog.yaml": "docs: https://x.example\nreserved: [old]\nrules: { required: Needed. }\n",
    "errors/b.yml": `c: ${error("C")}\na: ${error("A")}\n`,
    "errors/a.json": `{ "$schema": "x", "d": { "status": 404, "title": "D" } }`,
    "errors/B.yaml": `e: ${error("E")}\n`,
    "errors/details.ts": "export interface X {}",
    "errors/README.md": "",
    "errors/more/x.yaml": `f: ${error("F")}\n`,
    "dialects/plain.yaml": DIALECT,
    "apis/shop.yaml": "dialect: plain\nerrors: { from: all }\n",
  });
  expect(inOrder(loaded)).toEqual([
    "e errors/B.yaml",
    "d errors/a.json",
    "c errors/b.yml",
    "a errors/b.yml",
    "f errors/more/x.yaml",
    "plain dialects/plain.yaml",
    "shop apis/shop.yaml",
  ]);
  expect(loaded).toMatchObject({
    file: "catalog.yaml",
    docs: "https://x.example",
    rules: { required: "Needed." },
    reserved: [{ code: "old", place: { file: "catalog.yaml", path: ["reserved", 0] } }],
  });
  expect(loaded.errors[2]).toMatchObject({ place: { file: "errors/b.yml", path: ["c"] } });
  expect(loaded.dialects[0]).toMatchObject({ place: { file: "dialects/plain.yaml", path: [] } });
});

test("one file may hold it all, under any name", () => {
  const text = `name: mine\nerrors: { a: ${error("A")} }\ndialects: { plain: ${DIALECT} }\napis: { shop: { dialect: plain, errors: [a] } }\n`;
  const loaded = load({ "contract.yaml": text }, "contract.yaml");
  expect(inOrder(loaded)).toEqual(["a contract.yaml", "plain contract.yaml", "shop contract.yaml"]);
  expect(loaded).toMatchObject({ name: "mine", file: "contract.yaml" });
  expect(loaded.errors[0]?.place).toEqual({ file: "contract.yaml", path: ["errors", "a"] });
});

test("a folder stands for its catalog file; its name is the name of the catalog", () => {
  const folder = temporaryFolder({ "shop/catalog.json": "{}" });
  expect(loadCatalog(`${folder}/shop`)).toMatchObject({
    loaded: { name: "shop", file: "catalog.json", docs: undefined },
    findings: [],
  });
});

test("extends: what is extended comes first, each catalog once, each with its own docs", () => {
  const loaded = load(
    {
      "app/catalog.yaml": `docs: https://app.example\nextends: [../left/catalog.yaml, ../right, "@acme/errors"]\nrules: { one: app }\nerrors: { app: ${error("App")} }\n`,
      "app/errors/x.yaml": `app_more: ${error("More")}\n`,
      "left/catalog.yaml": `extends: ../base.yaml\nrules: { one: left, two: left }\nerrors: { left: ${error("Left")} }\n`,
      "right/catalog.yml": `extends: ../base.yaml\nreserved: [gone]\n`,
      "right/errors/r.yaml": `right: ${error("Right")}\n`,
      "base.yaml": `docs: https://base.example\nerrors: { base: ${error("Base")} }\n`,
      "app/node_modules/@acme/errors/package.json": `{ "name": "@acme/errors", "exports": { "./package.json": "./package.json" } }`,
      "app/node_modules/@acme/errors/catalog.yaml": "extends: './shared/one.json'\n",
      "app/node_modules/@acme/errors/shared/one.json": `{ "errors": { "shared": { "status": 400, "title": "S" } } }`,
      "app/node_modules/@acme/errors/errors/p.yaml": `acme: ${error("Acme")}\n`,
    },
    "app/catalog.yaml",
  );
  expect(inOrder(loaded)).toEqual([
    "base ../base.yaml",
    "left ../left/catalog.yaml",
    "right ../right/errors/r.yaml",
    "shared @acme/errors/shared/one.json",
    "acme @acme/errors/errors/p.yaml",
    "app catalog.yaml",
    "app_more errors/x.yaml",
  ]);
  expect(loaded.errors.map(({ name, docs }) => [name, docs])).toEqual([
    ["base", "https://base.example"],
    ["left", undefined],
    ["right", undefined],
    ["shared", undefined],
    ["acme", undefined],
    ["app", "https://app.example"],
    ["app_more", "https://app.example"],
  ]);
  expect(loaded.rules).toEqual({ one: "app", two: "left" });
  expect(loaded.reserved).toMatchObject([{ code: "gone", place: { file: "../right/catalog.yml" } }]);
  expect(loaded.errors[4]?.place.file).toBe("node_modules/@acme/errors/errors/p.yaml");
});

test("of a package the resolved catalog is read, where it exports one", () => {
  const loaded = load({
    "catalog.yaml": `extends: [both, both/catalog.yaml, "named/base.json"]\n`,
    "node_modules/both/package.json": `{ "name": "both", "exports": { "./package.json": "./package.json", "./catalog.json": "./gen/catalog.json" } }`,
    "node_modules/both/catalog.yaml": `errors: { written: ${error("Written")} }\n`,
    "node_modules/both/gen/catalog.json": `{ "errors": { "resolved": { "status": 400, "title": "R" } } }`,
    "node_modules/named/package.json": `{ "name": "named", "exports": { "./package.json": "./package.json", "./base.json": "./lib/b.json" } }`,
    "node_modules/named/lib/b.json": `{ "errors": { "named": { "status": 400, "title": "N" } } }`,
  });
  expect(inOrder(loaded)).toEqual([
    "resolved both/gen/catalog.json",
    "written both/catalog.yaml",
    "named named/lib/b.json",
  ]);
});

test("named types are gathered; those that differ cannot have one name", () => {
  const files = {
    "catalog.yaml": "extends: [./a.yaml, ./b.yaml]\ndefinitions: { Size: { type: integer } }\n",
    "a.yaml": "definitions: { Money: { type: number }, Size: { type: integer } }\n",
    "b.yaml": "definitions: { Money: { type: string } }\n",
  };
  expect(load({ ...files, "b.yaml": files["a.yaml"] }).definitions).toEqual({
    Money: { type: "number" },
    Size: { type: "integer" },
  });
  expect(findingsOf(files).map(inShort)).toEqual(["b.yaml:1:16 duplicate-definition Money"]);
});

test("a catalog that is extended from the same folder does not take its folders", () => {
  const loaded = load({
    "catalog.yaml": "extends: ./base.yaml\n",
    "base.yaml": `errors: { base: ${error("Base")} }\n`,
    "errors/a.yaml": `a: ${error("A")}\n`,
  });
  expect(inOrder(loaded)).toEqual(["base base.yaml", "a errors/a.yaml"]);
});

test.each<[string, Record<string, string>, string[]]>([
  [
    "cycles",
    {
      "catalog.yaml": "extends: ./b.yaml\n",
      "b.yaml": "extends: [./c.yaml]\n",
      "c.yaml": "extends: ./b.yaml\n",
    },
    ["c.yaml:1:10 extends-cycle ./b.yaml"],
  ],
  [
    "a catalog that extends itself",
    { "catalog.yaml": "extends: .\n" },
    ["catalog.yaml:1:10 extends-cycle ."],
  ],
  [
    "names that lead nowhere",
    {
      "catalog.yaml": "extends:\n  - ./nope.yaml\n  - base.yaml\n  - '@no/such'\n  - ./sub\n",
      "base.yaml": "name: b\n",
      "sub/x": "",
    },
    [
      "catalog.yaml:2:5 unknown-extends ./nope.yaml",
      "catalog.yaml:3:5 unknown-extends base.yaml",
      "catalog.yaml:4:5 unknown-extends @no/such",
      "catalog.yaml:5:5 unknown-extends ./sub",
    ],
  ],
  [
    "packages that hold or show no catalog",
    {
      "catalog.yaml": "extends: [hidden, bare]\n",
      "node_modules/hidden/package.json": `{ "name": "hidden", "exports": {} }`,
      "node_modules/bare/package.json": `{ "name": "bare" }`,
    },
    ["catalog.yaml:1:11 unknown-extends hidden", "catalog.yaml:1:19 unknown-extends bare"],
  ],
  [
    "names that are there twice",
    {
      "catalog.yaml": `extends: ./base.yaml\nerrors: { a: ${error("A")} }\ndialects: { plain: ${DIALECT} }\napis: { shop: { dialect: plain, errors: [a] } }\n`,
      "base.yaml": `errors: { a: ${error("A")}, b: ${error("B")} }\n`,
      "errors/x.yaml": `b: ${error("B")}\nc: ${error("C")}\nc: ${error("C")}\n`,
      "dialects/plain.yaml": DIALECT,
      "apis/shop.json": `{ "dialect": "plain", "errors": [] }`,
    },
    [
      "apis/shop.json:1:1 duplicate-api shop",
      "catalog.yaml:2:11 duplicate-code a",
      "dialects/plain.yaml:1:1 duplicate-dialect plain",
      "errors/x.yaml:1:1 duplicate-code b",
      "errors/x.yaml:3:1 duplicate-code c",
    ],
  ],
  [
    "files that cannot be read, beside others",
    {
      "catalog.yaml": "docs: [\n",
      "errors/a.yaml": "",
      "errors/b.yaml": `b: ${error("B")}\n`,
      "dialects/d.yaml": "mediaType: a/b\nbody: { {field.path}: x }\n",
      "apis/shop.yaml": "dialect: d\nerrors: [b, in_a]\n",
    },
    [
      "catalog.yaml:2:1 syntax ",
      "dialects/d.yaml:2:9 yaml-trap {field.path}",
      "errors/a.yaml:1:1 empty-file nothing",
    ],
  ],
])("%s", (_, files, findings) => {
  expect(findingsOf(files).map(inShort)).toEqual(findings);
});

test("nothing above the folder is looked for", () => {
  const folder = temporaryFolder({ "catalog.yaml": "name: above\n", "sub/errors/a.yaml": "" });
  const { loaded, findings } = loadCatalog(`${folder}/sub`);
  expect(loaded).toBeUndefined();
  expect(findings).toMatchObject([{ rule: "unreadable-file", found: `${folder}/sub/catalog.yaml` }]);
});

test("nothing is run", () => {
  const { findings } = loadCatalog(
    temporaryFolder({
      "catalog.yaml": "extends: evil\n",
      "node_modules/evil/package.json": `{ "name": "evil", "main": "./index.js" }`,
      "node_modules/evil/index.js": "globalThis.hasRun = true;",
      "node_modules/evil/catalog.yaml": "rules: { constructor: !!js/function 'function () {}' }\n",
    }),
  );
  expect(findings).toMatchObject([{ rule: "syntax" }]);
  expect(globalThis).not.toHaveProperty("hasRun");
});
