import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { catalogOf, findingsOf, inShort, readFiles } from "../../testing/catalog-findings.js";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";

const CATALOG = { "catalog.yaml": "docs: https://x.example\n" };
const errorWith = (code: string, details: string): string =>
  `${code}: { status: 400, title: A, details: "${details}" }\n`;

// First: nothing before it may have loaded TypeScript.
test("TypeScript is loaded only when an interface is named", () => {
  const { cache } = createRequire(import.meta.url);
  // another test of this process may have loaded it
  for (const file of Object.keys(cache)) if (file.includes("typescript-json-schema")) delete cache[file];
  fixtureCatalog("draft");
  const loaded = Object.keys(cache);
  expect(loaded.filter((file) => file.includes("typescript-json-schema"))).toEqual([]);
});

const TYPES = `
import type { Shared } from "./shared.js";

/** Details of a quota that is used up. */
export interface QuotaDetails extends Base {
  /** How much may be used. */
  limit: number;
  /**
   * Whole units.
   * @minimum 1
   * @asType integer
   */
  used?: number;
  /** @format date-time */
  since: string;
  kind: "soft" | "hard";
  money?: Money;
  /**
   * What unlocks it.
   * @redact
   */
  key: Money;
  tags: readonly string[];
  either: string | null;
  pair: [string, number];
  when: Date;
  inline: { x: number; y?: Money[] };
  map: { [name: string]: number };
  shared: Shared;
  tree?: Tree;
  anything: unknown;
}
interface Base {
  /** @redact */
  secret?: string;
  /** @deprecated use limit */
  old?: boolean;
}
/** An amount. */
export interface Money {
  amount: number;
  currency: string;
}
interface Tree { children: Tree[] }
`;

test("interfaces become details and definitions", () => {
  const { errors, definitions } = catalogOf({
    ...CATALOG,
    "errors/quota.yaml": errorWith("quota", "./types.ts#QuotaDetails"),
    "errors/types.ts": TYPES,
    "errors/shared.ts": "export interface Shared { id: string }\n",
  });
  const details = errors[0]?.details ?? [];
  const required = details.filter((member) => member.required).map(({ name }) => name);
  expect(required).toEqual(
    "limit since kind key tags either pair when inline map shared anything".split(" "),
  );
  expect(details.filter(({ redact }) => redact).map(({ name }) => name)).toEqual(["key", "secret"]);
  expect(Object.fromEntries(details.map(({ name, schema }) => [name, schema]))).toEqual({
    limit: { type: "number", description: "How much may be used." },
    used: { type: "integer", minimum: 1, description: "Whole units." },
    since: { type: "string", format: "date-time" },
    kind: { type: "string", enum: ["hard", "soft"] },
    // A member without words of its own has those of its type.
    money: { $ref: "#/definitions/Money", description: "An amount." },
    key: { $ref: "#/definitions/Money", description: "What unlocks it." },
    tags: { type: "array", items: { type: "string" } },
    either: { type: ["null", "string"] },
    pair: { type: "array", items: [{ type: "string" }, { type: "number" }], minItems: 2, maxItems: 2 },
    when: { type: "string", format: "date-time" },
    inline: {
      type: "object",
      properties: { x: { type: "number" }, y: { type: "array", items: { $ref: "#/definitions/Money" } } },
      required: ["x"],
    },
    map: { type: "object", additionalProperties: { type: "number" } },
    shared: { $ref: "#/definitions/Shared" },
    tree: { $ref: "#/definitions/Tree" },
    anything: {},
    secret: { type: "string" },
    old: { type: "boolean", deprecated: true },
  });
  expect(definitions).toEqual({
    Money: {
      type: "object",
      description: "An amount.",
      properties: { amount: { type: "number" }, currency: { type: "string" } },
      required: ["amount", "currency"],
    },
    Shared: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
    Tree: {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/definitions/Tree" } } },
      required: ["children"],
    },
  });
});

test("paths are relative to the file that names them; types of one name stay apart", () => {
  const { errors, definitions } = catalogOf({
    "catalog.yaml": `errors: { one: { status: 400, title: A, details: "./types/one.ts#Details" } }\n`,
    "errors/two.yaml":
      errorWith("two", "../types/two.ts#Details") + errorWith("three", "../types/index.ts#Third"),
    "types/one.ts": "export interface Details { item: Item }\nexport interface Item { a: string }\n",
    "types/two.ts": "export interface Details { item: Item }\nexport interface Item { b: number }\n",
    "types/index.ts": `export type { Details as Third } from "./two.js";\n`,
  });
  const schemas = errors.map(({ code, details }) => [code, details[0]?.schema]);
  expect(schemas).toEqual([
    ["one", { $ref: "#/definitions/Item" }],
    ["two", { $ref: "#/definitions/Item2" }],
    ["three", { $ref: "#/definitions/Item2" }],
  ]);
  expect(Object.keys(definitions)).toEqual(["Item", "Item2"]);
  expect(definitions.Item2?.properties).toEqual({ b: { type: "number" } });
});

test.each<[name: string, details: string, types: string, findings: string[]]>([
  ["no file", "./nope.ts#X", "", ["errors/a.yaml:1:38 missing-details-file ./nope.ts#X"]],
  ["no interface named", "./types.ts", "", ["errors/a.yaml:1:38 bad-details ./types.ts"]],
  [
    "a misspelt interface",
    "./types.ts#Detials",
    "export interface Details {}\n",
    ["errors/a.yaml:1:38 unknown-interface ./types.ts#Detials"],
  ],
  [
    "a file without types",
    "./types.ts#X",
    "export const x = 1;\n",
    ["errors/a.yaml:1:38 unknown-interface ./types.ts#X"],
  ],
  [
    "a file that does not parse",
    "./types.ts#X",
    "export interface X {\n  a: ;\n}\n",
    ["errors/types.ts:2:6 details-syntax a: ;"],
  ],
  [
    "names that are not known",
    "./types.ts#X",
    "export interface X {\n  a: Foo;\n  b: Record<string, number>;\n}\n",
    [
      "errors/types.ts:2:6 unresolved-type a: Foo;",
      "errors/types.ts:3:6 unresolved-type b: Record<string, number>;",
    ],
  ],
  [
    "imports that lead nowhere",
    "./types.ts#X",
    `import type { Y } from "./nope.js";\nexport interface X { y: Y }\n`,
    [`errors/types.ts:1:24 unresolved-type import type { Y } from "./nope.js";`],
  ],
  [
    "methods",
    "./types.ts#X",
    "export interface X {\n  m(): void;\n  f: () => void;\n}\n",
    [
      "errors/types.ts:2:3 unsupported-details m(): void;",
      "errors/types.ts:3:6 unsupported-details f: () => void;",
    ],
  ],
  [
    "big integers, in a type that is referred to",
    "./types.ts#X",
    "export interface X { y: Y }\ninterface Y { b: bigint }\n",
    ["errors/types.ts:2:18 unsupported-details interface Y { b: bigint }"],
  ],
  [
    "a class",
    "./types.ts#X",
    "export class X { a = 1 }\n",
    ["errors/types.ts:1:1 unsupported-details export class X { a = 1 }"],
  ],
  [
    "a union",
    "./types.ts#X",
    "export type X = { a: string } | { b: string };\n",
    ["errors/a.yaml:1:38 unsupported-details X"],
  ],
  ["no object", "./types.ts#X", "export type X = string;\n", ["errors/a.yaml:1:38 unsupported-details X"]],
  [
    "any names of members",
    "./types.ts#X",
    "export interface X { [name: string]: string }\n",
    ["errors/a.yaml:1:38 unsupported-details X"],
  ],
  [
    "a generic type",
    "./types.ts#X",
    "interface Box<T> { value: T }\nexport interface X { box: Box<string> }\n",
    ["errors/a.yaml:1:38 unsupported-details X"],
  ],
  [
    "a secret inside of a member",
    "./types.ts#X",
    "export interface X { y: Y }\ninterface Y {\n  /** @redact */\n  a: string;\n}\n",
    ["errors/a.yaml:1:38 misplaced-redact redact"],
  ],
  [
    "a secret that TypeScript does not see",
    "./types.ts#X",
    "export interface X { a: string; /** @redact */ b: string }\n",
    ["errors/a.yaml:1:38 misplaced-redact redact"],
  ],
])("%s", (_, details, types, findings) => {
  const files = { ...CATALOG, "errors/a.yaml": errorWith("a", details), "errors/types.ts": types };
  expect(findingsOf(files).map(inShort)).toEqual(findings);
});

test("one bad file does not take the others with it, and a shared type is reported once", () => {
  const files = {
    ...CATALOG,
    "errors/a.yaml":
      errorWith("good", "./good.ts#Good") +
      errorWith("bad", "./bad.ts#Bad") +
      errorWith("x", "./x.ts#X") +
      errorWith("y", "./x.ts#Y"),
    "errors/good.ts": "export interface Good { a: string }\n",
    "errors/bad.ts": "export interface Bad {\n",
    "errors/x.ts": "export interface X { z: Z }\nexport interface Y { z: Z }\ninterface Z { f(): void }\n",
  };
  const { catalog, findings } = readFiles(files);
  expect(findings.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
    "errors/bad.ts details-syntax",
    "errors/x.ts unsupported-details",
  ]);
  expect(catalog?.errors.map(({ code }) => code)).toEqual(["good"]);
});

test.each([
  "@default require('./evil.cjs').value",
  '@items.default require("./evil.cjs")',
  "@examples require ( './evil.cjs' )",
])("%s is refused: nothing is run", (tag) => {
  const files = {
    ...CATALOG,
    "errors/a.yaml": errorWith("a", "./types.ts#X"),
    "errors/types.ts": `export interface X {\n  /**\n   * ${tag}\n   */\n  a: string[];\n}\n`,
    "errors/evil.cjs": "globalThis.evilHasRun = true; exports.value = 1;",
  };
  expect(findingsOf(files).map(inShort)).toEqual([`errors/types.ts:3:6 details-run-code * ${tag}`]);
  expect(globalThis).not.toHaveProperty("evilHasRun");
});
