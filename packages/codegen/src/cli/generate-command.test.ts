import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultTargets } from "../targets/index.js";
import { callCli } from "../testing/call-cli.js";
import { shopCatalog } from "../testing/shop-catalog.js";
import { temporaryFolder } from "../testing/temporary-folder.js";

const generate = (folder: string, ...more: string[]) =>
  callCli("generate", "--catalog", join(folder, "catalog.yaml"), "--out", join(folder, "out"), ...more);

test("writes all targets, and nothing the second time", async () => {
  const folder = shopCatalog();
  const first = await generate(folder);
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toMatch(/^\d+ created, of \d+ files\.\n$/m);
  expect(readdirSync(join(folder, "out")).sort()).toEqual(defaultTargets.map(({ name }) => name).sort());
  expect((await generate(folder)).out).toMatch(/^\d+ files are up to date; nothing was written\.\n$/);
});

test("writes the targets asked for, each where it was asked for", async () => {
  const folder = shopCatalog();
  await generate(folder, "--target", "types", `schemas=${join(folder, "json")}`);
  expect(readdirSync(join(folder, "out"))).toEqual(["types"]);
  expect(readdirSync(join(folder, "json"))).toContain("errors");
});

test("writes other languages where they are asked for, in the package that is named", async () => {
  const folder = shopCatalog();
  await generate(folder, "--target", "java", "--package", "java=com.acme.errors");
  const text = readFileSync(join(folder, "out/java/ErrorCodes.java"), "utf8");
  expect(text).toContain("package com.acme.errors;");
});

test.each([
  ["java=1", 1, /`1` cannot be the package of the target `java`/],
  ["java", 2, /--package java: expected <target>=<name>/],
  ["go=errors", 2, /one of the targets: java\./],
])("refuses --package %s", async (packageName, code, message) => {
  const folder = shopCatalog();
  const refused = await generate(folder, "--target", "java", "--package", packageName);
  expect(refused).toMatchObject({ code, out: "" });
  expect(refused.err).toMatch(message);
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test.each([
  ["types,client", "Names of several targets stand behind each other: --target types client."],
  ["client,", "Names of several targets stand behind each other: --target client."],
  ["typescript", "There is no target `typescript`. Targets: types, server, client,"],
])("no target: %s", async (written, says) => {
  const folder = shopCatalog();
  const { code, err } = await callCli("generate", "--catalog", folder, "--out", "x", "--target", written);
  expect(code).toBe(2);
  expect(err).toContain(says);
});

test("a target that has no folder is named, with what it lacks", async () => {
  const folder = shopCatalog();
  const { code, err } = await callCli(
    "generate",
    "--catalog",
    folder,
    "--target",
    "types",
    `client=${folder}/c`,
  );
  expect(code).toBe(2);
  expect(err).toContain(
    "The target `types` has no folder to write to: --target types=<folder>, or --out <folder>",
  );
  const { err: none } = await callCli("generate", "--catalog", folder);
  expect(none).toContain(
    "Say where to write: --out <folder>, or each target with its own, such as --target types=<folder>.",
  );
});

describe("among the sources of the catalog nothing is written", () => {
  test.each<[string, string[], RegExp]>([
    ["its own folder", ["--out", "."], /is the folder of the catalog: .*--out src\/errors/],
    ["a folder that is read whole", ["--out", "errors"], /where the catalog is written/],
    [
      "below one",
      ["--target", "types=apis/types"],
      /Choose another folder for `types`, such as src\/errors\/types/,
    ],
  ])("%s", async (_, args, says) => {
    const folder = shopCatalog();
    const absolute = args.map((arg) =>
      arg.startsWith("-")
        ? arg
        : arg.replace(/^(\w+=)?(.*)$/, (_all, target = "", path) => target + join(folder, path)),
    );
    for (const command of ["generate", "check"]) {
      const { code, out, err } = await callCli(command, "--catalog", folder, ...absolute);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(says);
    }
    expect(readdirSync(folder).sort()).toEqual(["apis", "catalog.yaml", "dialects", "errors"]);
  });

  test("beside them a target may have a folder", async () => {
    const folder = shopCatalog();
    const { code } = await callCli(
      "generate",
      "--catalog",
      folder,
      "--target",
      `catalog=${join(folder, "gen")}`,
    );
    expect(code).toBe(0);
  });
});

test("lists what it changed, where that is little", async () => {
  const folder = shopCatalog();
  await generate(folder, "--target", "types");
  writeFileSync(join(folder, "apis/depot.yaml"), "{ dialect: house, errors: [conflict] }");
  const { out } = await generate(folder, "--target", "types");
  expect(out).toMatch(/^ {2}update {2}\S*out\/types\/apis\/depot\.ts$/m);
  expect(out).toMatch(/^2 updated, of \d+ files\.$/m);
});

test("reports every finding at once, with file, line and column, and writes nothing", async () => {
  const folder = shopCatalog({
    "errors/stock.yaml": "lost: { status: 404, titel: Lost, title: Lost, refines: nothing }\n",
    "dialects/house.yaml": `{ mediaType: application/json, body: { code: "{code}", message: "{detial}" } }`,
    "apis/depot.yaml": `{ dialect: house, errors: [bad_request] }`,
    "apis/shop.yaml": `{ dialect: house, errors: { from: all } }`,
  });
  const { code, err, out } = await generate(folder);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("errors/stock.yaml:1:");
  expect(err).toContain("titel");
  expect(err).toContain("dialects/house.yaml:1:");
  expect(err).toMatch(/did you mean `detail`/);
  expect(err).toContain("no file was changed");
  expect(existsSync(join(folder, "out"))).toBe(false);
});

describe("for machines", () => {
  const json = async (folder: string) => {
    const { out, err, code } = await generate(folder, "--target", "types", "--json");
    expect(err).toBe("");
    return { code, report: JSON.parse(out) };
  };

  test("what was written", async () => {
    const folder = shopCatalog();
    const { code, report } = await json(folder);
    const files = report.changes.length;
    expect(code).toBe(0);
    expect(report).toMatchObject({
      ok: true,
      findings: [],
      counts: { create: files, update: 0, delete: 0, compared: files },
    });
    expect(report.changes).toContainEqual({
      action: "create",
      path: expect.stringMatching(/^[^\\]*out\/types\/errors\/stock\.ts$/),
    });
    expect((await json(folder)).report).toMatchObject({ ok: true, changes: [], counts: { compared: files } });
  });

  test("findings", async () => {
    const { code, report } = await json(shopCatalog({ "errors/stock.yaml": "x: { status: 404, titel: X }" }));
    expect(code).toBe(1);
    expect(report).toMatchObject({ ok: false, changes: [] });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        file: expect.stringMatching(/errors\/stock\.yaml$/),
        line: 1,
        severity: "error",
        found: "titel",
      }),
    );
  });

  test("a refused output", async () => {
    const { code, report } = await json(shopCatalog({ "out/types/index.ts": "export const mine = 1;\n" }));
    expect(code).toBe(1);
    expect(report).toMatchObject({ ok: false, changes: [], refused: expect.stringMatching(/by hand/) });
  });
});

describe("bad input gets one clear message", () => {
  const table: { what: string; files: Record<string, string>; says: RegExp }[] = [
    {
      what: "broken YAML",
      files: { "errors/generic.yaml": "bad_request: { status: 400\nx: 1" },
      says: /generic\.yaml:\d+:\d+/,
    },
    {
      what: "cyclic refines",
      files: {
        "errors/more.yaml":
          "a: { status: 400, title: A, detail: A., refines: b }\nb: { status: 400, title: B, detail: B., refines: a }\n",
      },
      says: /cyclic-refines/,
    },
    {
      what: "unknown member",
      files: {
        "dialects/house.yaml": `{ mediaType: application/json, body: { code: "{code}", who: "{user}" } }`,
      },
      says: /no member `user`/,
    },
    {
      what: "a details file that does not parse",
      files: {
        "errors/more.yaml": "a: { status: 404, title: A, detail: A., details: ./details.ts#ADetails }\n",
        "errors/details.ts": "export interface ADetails {\n  x: string;;\n  y: = 3\n}\n",
      },
      says: /details\.ts/,
    },
  ];
  test.each(table)("$what", async ({ files, says }) => {
    const folder = shopCatalog(files);
    const { code, err } = await generate(folder);
    expect(code).toBe(1);
    expect(err).toMatch(says);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("no such catalog", async () => {
    const { code, err } = await generate(temporaryFolder({}));
    expect(code).toBe(1);
    expect(err).toContain("catalog.yaml");
  });

  test("a folder as the catalog: places are right", async () => {
    const folder = shopCatalog({ "errors/stock.yaml": "x:\n  status: 404\n  titel: X\n" });
    const { code, err } = await callCli("generate", "--catalog", folder, "--out", join(folder, "out"));
    expect(code).toBe(1);
    expect(err).toMatch(/errors\/stock\.yaml:3:3 /);
  });

  test("an output folder that is a file", async () => {
    const { code, err } = await generate(shopCatalog({ out: "I am a file" }));
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be (read|written)/);
    expect(err).toContain("No file was changed.");
  });
});

test("long work has a line for each step, also where there is no terminal", async () => {
  const many = Array.from({ length: 2000 }, (_, n) => `e${n}: { status: 404, title: Missing, detail: D. }\n`);
  const { err, code } = await generate(
    shopCatalog({ "errors/many.yaml": many.join("") }),
    "--target",
    "types",
  );
  expect(code).toBe(0);
  expect(err).toMatch(/^Printing types …\nComparing with the disk …\nWriting \d+ files …\n$/);
});
