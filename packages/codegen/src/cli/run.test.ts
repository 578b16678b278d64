import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { defaultTargets } from "../targets/index.js";
import { run } from "./run.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-cli-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

const GENERIC = `
bad_request: { generic: true, status: 400, title: Bad Request, detail: Wrong., retry: never }
internal_error: { generic: true, status: 500, title: Internal Server Error, detail: Broken., retry: { strategy: backoff } }
`;
const DIALECT = `{ mediaType: application/json, body: { code: "{code}", message: "{detail}" } }`;
const API = `{ dialect: house, errors: { from: all } }`;

function file(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A catalog in folders that has nothing wrong with it, and then what a test puts over it. */
function catalog(changed: Readonly<Record<string, string>> = {}) {
  const files = {
    "catalog.yaml": "docs: https://errors.example.com\n",
    "errors/generic.yaml": GENERIC,
    "dialects/house.yaml": DIALECT,
    "apis/shop.yaml": API,
  };
  for (const [path, text] of Object.entries({ ...files, ...changed })) file(path, text);
}

async function call(...args: string[]) {
  let out = "";
  let err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += text;
    return true;
  });
  await run(["node", "errors-codegen", ...args]);
  vi.restoreAllMocks();
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { out, err, code };
}

const generate = (...more: string[]) =>
  call("generate", "--catalog", join(folder, "catalog.yaml"), "--out", join(folder, "out"), ...more);

describe("generate", () => {
  test("writes all targets, and nothing the second time", async () => {
    catalog();
    const first = await generate();
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^\d+ created, of \d+ files\.\n$/m);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(defaultTargets.map(({ name }) => name).sort());
    expect((await generate()).out).toMatch(/^\d+ files are up to date; nothing was written\.\n$/);
  });

  test("writes the targets asked for, each where it was asked for", async () => {
    catalog();
    await generate("--target", "types", `schemas=${join(folder, "json")}`);
    expect(readdirSync(join(folder, "out"))).toEqual(["types"]);
    expect(readdirSync(join(folder, "json"))).toContain("errors");
  });

  test("reports every finding at once, with file, line and column, and writes nothing", async () => {
    catalog({
      "errors/generic.yaml": `${GENERIC}lost: { status: 404, titel: Lost, title: Lost, refines: nothing }\n`,
      "dialects/house.yaml": `{ mediaType: application/json, body: { code: "{code}", message: "{detial}" } }`,
    });
    const { code, err } = await generate();
    expect(code).toBe(1);
    expect(err).toContain("errors/generic.yaml:4:");
    expect(err).toContain("titel");
    expect(err).toContain("dialects/house.yaml:1:");
    expect(err).toMatch(/did you mean `detail`/);
    expect(err).toContain("no file was changed");
    expect(readdirSync(folder)).not.toContain("out");
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
    catalog(files);
    const { code, err } = await generate();
    expect(code).toBe(1);
    expect(err).toMatch(says);
    expect(readdirSync(folder)).not.toContain("out");
  });

  test("no such catalog", async () => {
    const { code, err } = await generate();
    expect(code).toBe(1);
    expect(err).toContain("catalog.yaml");
  });

  test("an output folder that is a file", async () => {
    catalog();
    file("out", "I am a file");
    const { code, err } = await generate();
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be (read|written)/);
    expect(err).toContain("No file was changed.");
  });
});

describe("check", () => {
  test("says what generate would change, and fails", async () => {
    catalog();
    await generate();
    catalog({ "errors/generic.yaml": GENERIC.replace("Wrong.", "Not right.") });
    const args = ["check", "--catalog", join(folder, "catalog.yaml"), "--out", join(folder, "out")];
    const stale = await call(...args);
    expect(stale.code).toBe(1);
    expect(stale.out).toMatch(/update {2}.*generic\.ts/);
    expect(stale.out).toMatch(/^\+.*Not right\./m);
    await generate();
    expect(await call(...args)).toMatchObject({ code: 0, out: expect.stringMatching(/up to date\.\n$/) });
  });
});

describe("a wrong call", () => {
  test.each([
    { args: ["generate"], says: /--catalog/ },
    { args: ["generate", "--catalog", "x.yaml"], says: /--out/ },
    {
      args: ["generate", "--catalog", "x.yaml", "--out", "o", "--target", "typos"],
      says: /no target `typos`; did you mean `types`/,
    },
    {
      args: ["generate", "--catalog", "x.yaml", "--target", "types=gen", "server=./gen"],
      says: /cannot share the folder/,
    },
    { args: ["generat"], says: /generate/ },
  ])("$args", async ({ args, says }) => {
    const { code, err } = await call(...args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  test("--version is none", async () => {
    const { code, out } = await call("--version");
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+/);
  });

  test("--help is none", async () => {
    const { code, out } = await call("generate", "--help");
    expect(code).toBe(0);
    expect(out).toContain("Examples:");
  });
});
