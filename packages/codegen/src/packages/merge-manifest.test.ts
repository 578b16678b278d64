import { describe, expect, test } from "vitest";
import { mergeManifest } from "./merge-manifest.js";

const WANTED = {
  name: "@acme/errors-client",
  version: "0.0.0",
  exports: { ".": { default: "./dist/index.js" }, "./apis": { default: "./dist/apis.js" } },
  dependencies: { "@acme/errors-types": "workspace:*", "@org/errors-client": "2.0.0" },
};

function merged(changed: object): unknown {
  return JSON.parse(
    mergeManifest(`${JSON.stringify({ ...WANTED, ...changed }, null, 2)}\n`, WANTED, "package.json"),
  );
}

test("one that has all it needs is left as it is, to the letter", () => {
  const text = `{"name":"@acme/errors-client",\t"exports":${JSON.stringify(WANTED.exports)},"dependencies":${JSON.stringify(WANTED.dependencies)}}`;
  expect(mergeManifest(text, WANTED, "package.json")).toBe(text);
});

test.each<[string, object, object]>([
  ["what people write stays", { version: "3.1.0", scripts: { build: "mine" }, private: true }, {}],
  [
    "the runtime is that of the codegen; what else is needed stays",
    { dependencies: { "@acme/errors-types": "^3.0.0", "@org/errors-client": "1.9.0", left: "1.0.0" } },
    { dependencies: { "@acme/errors-types": "^3.0.0", "@org/errors-client": "2.0.0", left: "1.0.0" } },
  ],
  [
    "a runtime from elsewhere stays",
    { dependencies: { "@acme/errors-types": "workspace:*", "@org/errors-client": "link:../client" } },
    {},
  ],
  ["dependencies that are missing come", { dependencies: undefined }, { dependencies: WANTED.dependencies }],
  [
    "an entry point that is missing comes; others may lead elsewhere",
    { exports: { ".": "./mine.js", "./more": "./more.js" } },
    { exports: { ".": "./mine.js", "./more": "./more.js", "./apis": { default: "./dist/apis.js" } } },
  ],
  ["one entry point written short is left alone", { exports: "./mine.js" }, {}],
  ["conditions of one entry point are left alone", { exports: { import: "./mine.js" } }, {}],
])("%s", (_, written, want) => {
  expect(merged(written)).toEqual(JSON.parse(JSON.stringify({ ...WANTED, ...written, ...want })));
});

test("the file of an entry point that has come is published, too", () => {
  const data = { "./catalog.yaml": "./catalog.yaml", "./catalog.json": "./gen/catalog.json" };
  const wanted = { name: "c", exports: data, files: ["catalog.yaml", "apis", "gen/catalog.json"] };
  const before = {
    name: "c",
    exports: { "./catalog.yaml": "./catalog.yaml" },
    files: ["catalog.yaml", "LICENSE"],
  };
  const mergedOnce = mergeManifest(JSON.stringify(before), wanted, "package.json");
  expect(JSON.parse(mergedOnce)).toEqual({
    name: "c",
    exports: data,
    files: ["catalog.yaml", "LICENSE", "gen/catalog.json"],
  });
  const elsewhere = JSON.stringify({ name: "c", exports: data, files: ["mine"] });
  expect(mergeManifest(elsewhere, wanted, "package.json")).toBe(elsewhere);
});

test("indentation and the end of the file stay", () => {
  const text = JSON.stringify({ ...WANTED, dependencies: {} }, null, "\t");
  expect(mergeManifest(text, WANTED, "package.json")).toBe(JSON.stringify(WANTED, null, "\t"));
});

describe("what is refused", () => {
  test.each([
    [
      "another package",
      '{ "name": "other" }',
      /x\/package\.json is that of the package other, not of @acme\/errors-client/,
    ],
    ["no JSON", "{ name: 1 }", /x\/package\.json is no JSON/],
    ["no object", "[]", /is that of the package undefined/],
  ])("%s", (_, text, says) => {
    expect(() => mergeManifest(text, WANTED, "x/package.json")).toThrow(says);
  });
});
