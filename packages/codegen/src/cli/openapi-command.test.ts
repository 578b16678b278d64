import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callCli } from "../testing/call-cli.js";
import { shopCatalog } from "../testing/shop-catalog.js";
import { temporaryFolder } from "../testing/temporary-folder.js";

const SPEC = `\
openapi: 3.1.0
info: { title: Orders, version: "1" }
paths:
  /orders:
    get:
      x-errors: [conflict]
      responses:
        "200": { description: Fine. }
`;
const WRONG = SPEC.replace(
  "{ description: Fine. }",
  '{ description: Fine. }\n        "418": { description: Tea. }',
);

/** A folder with a catalog and a description, and calls in it. */
function shop(spec = SPEC, name = "openapi.yaml") {
  const folder = shopCatalog({ [name]: spec });
  const file = join(folder, name);
  return {
    folder,
    file,
    text: () => readFileSync(file, "utf8"),
    apply: (...args: string[]) =>
      callCli(
        "openapi",
        "apply",
        file,
        "--catalog",
        folder,
        ...(args.includes("--api") ? [] : ["--api", "shop"]),
        ...args,
      ),
  };
}

test("writes what is missing, once", async () => {
  const { apply, text } = shop();
  const first = await apply();
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toMatch(/openapi\.yaml is written\.\n1 operation with 1 error response of `shop`\.\n$/);
  expect(text()).toContain('        "412":\n          $ref: "#/components/responses/PreconditionFailed"\n');
  const written = text();
  const second = await apply();
  expect(second).toMatchObject({ code: 0, err: "" });
  expect(second.out).toMatch(/openapi\.yaml is up to date; nothing was written\.\n/);
  expect(text()).toBe(written);
});

test("--check writes nothing, and fails where something would be written", async () => {
  const { apply, text } = shop();
  const stale = await apply("--check");
  expect(stale.code).toBe(1);
  expect(stale.out).toMatch(/openapi\.yaml is not up to date.*\n@@ .* @@\n(.*\n)*\+ +"412":\n/);
  expect(text()).toBe(SPEC);
  await apply();
  expect(await apply("--check")).toMatchObject({ code: 0, err: "" });
});

test("--out writes another file", async () => {
  const { apply, text, folder } = shop();
  const out = join(folder, "made/openapi.yaml");
  expect((await apply("--out", out, "--check")).code).toBe(1);
  expect(await apply("--out", out)).toMatchObject({ code: 0, err: "" });
  expect(text()).toBe(SPEC);
  expect(readFileSync(out, "utf8")).toContain("components:");
  expect((await apply("--out", out, "--check")).code).toBe(0);
  expect(readdirSync(join(folder, "made"))).toEqual(["openapi.yaml"]);
});

test("what contradicts the contract is said, and fails; the rest is written", async () => {
  const { apply, text } = shop(WRONG);
  const { code, err, out } = await apply();
  expect(code).toBe(1);
  expect(err).toMatch(/openapi\.yaml:9:9 {2}error {2}status-never-sent .*\n {4}found: {4}418\n/);
  expect(out).toMatch(/is written/);
  expect(text()).toContain('"412"');
});

test("what cannot be worked with is not written", async () => {
  const { apply, text } = shop(SPEC.replace("3.1.0", "3.0.3"));
  const { code, err, out } = await apply();
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/openapi\.yaml:1:10 {2}error {2}openapi-version .*\n(.*\n)*.*no file was changed/);
  expect(text()).toContain("3.0.3");
});

test("an operation that is left alone is counted by itself", async () => {
  const { apply } = shop(`${SPEC}  /health:\n    get: { x-errors: false }\n`);
  expect((await apply()).out).toMatch(
    /\n1 operation with 1 error response of `shop`, 1 operation left alone\.\n$/,
  );
});

test("a folder at --out is told as one", async () => {
  const { folder, apply } = shop();
  const { code, err } = await apply("--out", folder);
  expect(code).toBe(1);
  expect(err).toMatch(/ is a folder: name a file in it\.\nNo file was changed\.\n$/);
});

test("--json", async () => {
  const { apply } = shop(WRONG);
  const { out, err, code } = await apply("--json");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    changed: true,
    findings: [{ line: 9, column: 9, severity: "error", rule: "status-never-sent", found: "418" }],
    operations: [{ method: "GET", route: "/orders", errors: ["conflict"], generated: [412], byHand: [] }],
  });
  const again = JSON.parse((await apply("--json")).out);
  expect(again).toMatchObject({ ok: false, changed: false });
});

test("JSON stays JSON", async () => {
  const { apply, text } = shop('{ "openapi": "3.1.0", "paths": { "/x": { "get": {} } } }', "openapi.json");
  expect((await apply()).code).toBe(0);
  expect(Object.keys(JSON.parse(text()).paths["/x"].get.responses)).toEqual(["400", "409", "412", "500"]);
});

describe("links", () => {
  test("a description that is one is not replaced", async () => {
    const { folder, text, apply } = shop();
    symlinkSync(join(folder, "openapi.yaml"), join(folder, "link.yaml"));
    const { code, err } = await callCli(
      "openapi",
      "apply",
      join(folder, "link.yaml"),
      "--catalog",
      folder,
      "--api",
      "shop",
    );
    expect(code).toBe(1);
    expect(err).toMatch(/link\.yaml is a symbolic link/);
    expect(text()).toBe(SPEC);
    expect((await apply()).code).toBe(0);
  });

  test("nor is a file at --out", async () => {
    const { folder, apply } = shop();
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real/theirs.yaml"), "theirs");
    symlinkSync(join(folder, "real/theirs.yaml"), join(folder, "out.yaml"));
    const { code, err } = await apply("--out", join(folder, "out.yaml"));
    expect(code).toBe(1);
    expect(err).toMatch(/symbolic link/);
    expect(readFileSync(join(folder, "real/theirs.yaml"), "utf8")).toBe("theirs");
  });
});

describe("a wrong call", () => {
  test.each([
    [["nothing.yaml"], /no file `.*nothing\.yaml`/],
    [["catalog.txt"], /ends in \.yaml/],
    [["openapi.yaml"], /Say which API it describes: --api depot\. APIs: depot, shop\./],
    [["openapi.yaml", "--api", "shap"], /no API `shap`; did you mean `shop`/],
    [["openapi.yaml", "--nope"], /unknown option/],
    [["openapi.yaml", "--out", "openapi.json"], /--out openapi\.json: the description is YAML/],
  ])("%j", async ([name, ...args], says) => {
    const folder = shopCatalog({ "openapi.yaml": SPEC, "catalog.txt": "x" });
    const { code, err, out } = await callCli(
      "openapi",
      "apply",
      join(folder, name!),
      "--catalog",
      folder,
      ...args,
    );
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });

  test("a command of `openapi` that there is not", async () => {
    const { code, err } = await callCli("openapi", "aply");
    expect(code).toBe(2);
    expect(err).toMatch(/unknown command 'aply'|Did you mean apply/);
  });
});

test("a catalog with errors", async () => {
  const folder = shopCatalog({ "openapi.yaml": SPEC, "errors/stock.yaml": "x: { status: 404, titel: X }" });
  const { code, err } = await callCli("openapi", "apply", join(folder, "openapi.yaml"), "--catalog", folder);
  expect(code).toBe(1);
  expect(err).toMatch(/errors\/stock\.yaml:1:\d+ {2}error/);
});

test("the only API need not be named", async () => {
  const catalog = `
errors:
  bad_request: { generic: true, status: 400, title: Bad Request }
  internal_error: { generic: true, status: 500, title: Internal Server Error }
  conflict: { generic: true, status: 409, title: Conflict }
dialects: { house: { mediaType: application/json, body: { code: "{code}" } } }
apis: { only: { dialect: house, errors: { from: all } } }
`;
  const folder = temporaryFolder({ "openapi.yaml": SPEC, "catalog.yaml": catalog });
  const { code, out } = await callCli("openapi", "apply", join(folder, "openapi.yaml"), "--catalog", folder);
  expect(code).toBe(0);
  expect(out).toContain("1 error response of `only`");
});

test("help of both has all options", async () => {
  for (const args of [
    ["openapi", "--help"],
    ["openapi", "apply", "--help"],
  ]) {
    const { out, code } = await callCli(...args);
    expect(code).toBe(0);
    for (const text of [
      "--api <name>",
      "--out <file>",
      "--check",
      "x-errors: { only: [not_found] }",
      "Exit codes:",
    ])
      expect(out).toContain(text);
  }
});
