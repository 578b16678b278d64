import { describe, expect, test } from "vitest";
import { readCatalog } from "../catalog/read-catalog.js";
import { explainError } from "../explain/explain-error.js";
import { callCli } from "../testing/call-cli.js";
import { shopCatalog } from "../testing/shop-catalog.js";
import { explainText } from "./explain-text.js";

const explain = (...args: string[]) => callCli("explain", ...args, "--catalog", shopCatalog());

test("says what an error means, what to do, and what each API sends", async () => {
  const { code, out, err } = await explain("out_of_stock");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await expect(out).toMatchFileSnapshot("golden/explain-out-of-stock.txt");
});

test("limits the APIs, and says what is sent in the place of what is not listed", async () => {
  const { out } = await explain("out_of_stock", "--api", "depot");
  expect(out).toContain("depot: sends conflict instead");
  expect(out).not.toContain("shop");
});

test("prints data for machines", async () => {
  const { out, code } = await explain("out_of_stock", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    code: "out_of_stock",
    retry: { rule: { strategy: "never" } },
    apis: [
      { api: "depot", sentAs: "conflict" },
      { api: "shop", response: { status: 409 } },
    ],
  });
});

describe("the error may be named", () => {
  test.each([
    ["OutOfStock", /^out_of_stock {2}409/, ""],
    ["isOutOfStock", /^out_of_stock {2}409/, ""],
    ["OutOfStockError", /^out_of_stock {2}409/, ""],
    ["out-of-stock", /^out_of_stock {2}409/, ""],
    ["CLASH", /^conflict {2}409/, "depot: `CLASH` on the wire is `conflict`."],
  ])("%s", async (name, says, note) => {
    const { code, out, err } = await explain(name);
    expect(code).toBe(0);
    expect(out).toMatch(says);
    expect(err.trim()).toBe(note);
  });
});

describe("a wrong call", () => {
  test.each([
    [["out_of_stok"], /no error `out_of_stok` in the catalog; did you mean `out_of_stock`\?/],
    [["elephant"], /no error `elephant` in the catalog\. All 4: errors-codegen list/],
    [["gone"], /`gone` is reserved/],
    [["conflict", "--api", "shap"], /no API `shap`; did you mean `shop`\? APIs: depot, shop\./],
    [[], /missing required argument/],
  ])("%j", async (args, says) => {
    const { code, out, err } = await explain(...args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(out).toBe("");
  });
});

test.each([
  [
    "409",
    "`409` is no code but a status, that of `conflict`, `out_of_stock`. All with a status: errors-codegen list --status 409",
  ],
  [
    "404",
    "`404` is no code but a status, no error of the catalog has it. All with a status: errors-codegen list --status 404",
  ],
])("a status: %s", async (status, says) => {
  const { code, out, err } = await explain(status);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(says);
});

test("a catalog with errors", async () => {
  const folder = shopCatalog({ "errors/stock.yaml": "x: { status: 404, titel: X }" });
  const { code, err } = await callCli("explain", "x", "--catalog", folder);
  expect(code).toBe(1);
  expect(err).toMatch(/errors\/stock\.yaml:1:\d+ {2}error/);
  const json = await callCli("explain", "x", "--catalog", folder, "--json");
  expect(json).toMatchObject({ code: 1, err: "" });
  expect(JSON.parse(json.out).findings[0]).toMatchObject({ severity: "error", line: 1 });
});

describe("texts of a catalog", () => {
  const HOSTILE = '"\\e[31mred\\e[0m \\e]0;title\\a \\u009b2J \\u202Eevil \\r\\b end"';
  const hostile = () =>
    shopCatalog({
      "errors/stock.yaml": `
conflict:
  status: 409
  title: ${HOSTILE}
  detail: ${HOSTILE}
  description: ${HOSTILE}
  causes: [${HOSTILE}]
  remedies: [{ action: none, text: ${HOSTILE}, link: "https://x.example/" }]
  details: { left?: { type: string, description: ${HOSTILE}, enum: [${HOSTILE}] } }
`,
    });
  // a terminal obeys these: controls other than line breaks, and what reorders text
  const OBEYED = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

  test.each([[[]], [["--json"]]])("do not control the terminal %j", async (more) => {
    const { code, out } = await callCli("explain", "conflict", "--catalog", hostile(), ...more);
    expect(code).toBe(0);
    expect(out).not.toMatch(OBEYED);
    expect(out).toContain("end");
  });

  test.each([[[]], [["--json"]]])("nor in a list %j", async (more) => {
    const { out } = await callCli("list", "--catalog", hostile(), ...more);
    expect(out).not.toMatch(OBEYED);
    expect(out).toContain("end");
  });
});

test.each([40, 100])("is wrapped to %d columns", (width) => {
  const description = "word ".repeat(60).trim();
  const files = {
    "errors/stock.yaml": `conflict: { status: 409, title: C, detail: D., description: ${description} }`,
  };
  const { catalog } = readCatalog(shopCatalog(files));
  const lines = explainText(explainError(catalog!, "conflict")!, width).split("\n");
  expect(Math.max(...lines.filter((line) => line.startsWith("word")).map(({ length }) => length))).toBe(
    width - 1,
  );
});
