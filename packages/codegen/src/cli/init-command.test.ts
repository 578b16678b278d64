import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { callCli } from "../testing/call-cli.js";
import { temporaryFolder } from "../testing/temporary-folder.js";

const BODY = '{"error": {"code": "card_declined", "message": "Your card was declined."}}';
const STARTED_IN = process.cwd();

let folder: string;
beforeEach(() => {
  folder = temporaryFolder({
    "shop/error.json": BODY,
    "shop/bad.json": "<html>",
    "shop/package.json": '{ "type": "module" }',
  });
  process.chdir(join(folder, "shop"));
  vi.stubEnv("INIT_CWD", undefined);
});
afterEach(() => {
  process.chdir(STARTED_IN);
  vi.unstubAllEnvs();
});

describe("a catalog like a body", () => {
  test("is written, and what to do next is said", async () => {
    const { code, out, err } = await callCli("init", "--body", "error.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot("golden/init.txt");
    expect(readFileSync("errors/dialects/shop.yaml", "utf8")).toContain(
      'message: "{detail}" # Your card was declined.',
    );
    expect(readFileSync("errors/errors/shop.yaml", "utf8")).toContain("card_declined:\n  status: 402\n");
  });

  test("is one that generate takes", async () => {
    await callCli("init", "--body", "error.json");
    const { code, err } = await callCli(
      "generate",
      "--catalog",
      "errors/catalog.yaml",
      "--out",
      "src/errors",
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("has the name, the pages and the folder that are asked for", async () => {
    const said = ["--name", "pay", "--docs", "https://pay.example/errors", "--out", "../catalogs/pay"];
    const { code, out } = await callCli("init", "--body", "error.json", ...said);
    expect(code).toBe(0);
    expect(out).toContain("generate --catalog ../catalogs/pay/catalog.yaml --out src/errors\n");
    expect(readFileSync("../catalogs/pay/catalog.yaml", "utf8")).toMatch(
      /^name: pay\n(.*\n)*docs: https:\/\/pay\.example\/errors$/m,
    );
    expect(readdirSync("../catalogs/pay/apis")).toEqual(["pay.yaml"]);
  });

  test("as JSON", async () => {
    const { code, out } = await callCli("init", "--body", "error.json", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        "errors/catalog.yaml",
        "errors/errors/generic.yaml",
        "errors/errors/shop.yaml",
        "errors/dialects/shop.yaml",
        "errors/apis/shop.yaml",
      ],
      errors: [{ code: "card_declined", status: 402, isStatusAssumed: true }],
      findings: [],
      next: [
        /^npm install/,
        "npx errors-codegen generate --catalog errors/catalog.yaml --out src/errors",
      ].map((text) => (text instanceof RegExp ? expect.stringMatching(text) : text)),
      program: expect.stringContaining("isCardDeclined(error)"),
    });
  });
});

test("problem details need nobody to ask", async () => {
  const { code, out } = await callCli("init", "--yes");
  expect(code).toBe(0);
  expect(out).toContain("errors/dialects/problem-details.yaml");
  expect(out).toContain("isOutOfStock");
});

test("nothing is replaced", async () => {
  await callCli("init", "--yes");
  const before = readFileSync("errors/catalog.yaml", "utf8");
  const { code, out, err } = await callCli("init", "--body", "error.json", "--name", "other");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^errors\/catalog\.yaml is there already, .*--out/);
  expect(readFileSync("errors/catalog.yaml", "utf8")).toBe(before);
  expect(readdirSync("errors/apis")).toEqual(["shop.yaml"]);
});

test("the package manager of the folder is used, and a folder that is not of modules is told", async () => {
  const other = temporaryFolder({ "package.json": "{}", "pnpm-lock.yaml": "" });
  process.chdir(other);
  const { out } = await callCli("init", "--yes", "--name", "shop");
  expect(out).toContain(
    "  pnpm add @org/errors-types @org/errors-server @org/errors-client\n  npm pkg set type=module\n",
  );
});

test("a response of success that does not say that it is an error is told, and is no first example", async () => {
  writeFileSync("done.http", 'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"id": 7}\n');
  const { code, out } = await callCli("init", "--body", "done.http");
  expect(code).toBe(0);
  expect(out).toContain(
    '  bad_request (400, assumed)\nA response with status 200 is read as no error, as nothing in its body surely says that it is one: that takes a code, and a constant such as "ok": false beside it.\n\nNext:',
  );
  expect(out).toContain("Response.json({ id: 7 }, { status: 400 })");
});

describe("a call that cannot be", () => {
  test.each<[string[], RegExp]>([
    [
      [],
      /no terminal to ask on\. Say --yes for a catalog of the API shop with problem details in the folder errors, or .*--name shop --body error\.json/,
    ],
    [["--dialect", "like-mine"], /Say --body <file>/],
    [["--dialect", "like-mine", "--yes"], /Say --body <file>/],
    [["--dialect", "mine"], /Allowed choices are problem-details, like-mine/],
    [["--dialect", "problem-details", "--body", "error.json"], /leave out/],
    [["--body", "nope.json"], /There is no file nope\.json/],
    [["--body", "."], /\. is a folder: name the files in it, such as --body \.\/\*\.json/],
    [["--body", "bad.json"], /bad\.json:1: this is no JSON/],
    [["--yes", "--name", "1 shop"], /cannot be called `1 shop`; `shop` would be right/],
    [["--yes", "--name", "new"], /cannot be called `new`; `new-api` would be right/],
    [["--yes", "--docs", "shop.example"], /--docs is the beginning of a web address/],
  ])("%j", async (args, says) => {
    const { code, out, err } = await callCli("init", ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(readdirSync(".")).not.toContain("errors");
  });
});
