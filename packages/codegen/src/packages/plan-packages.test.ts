import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { VERSION } from "../cli/version.js";
import { callCli } from "../testing/call-cli.js";
import { shopCatalog } from "../testing/shop-catalog.js";
import { temporaryFolder } from "../testing/temporary-folder.js";

const STARTED_IN = process.cwd();

beforeEach(() => {
  vi.stubEnv("INIT_CWD", undefined);
  enter({
    "package.json": '{ "license": "ISC", "devDependencies": { "typescript": "~7.0.2" } }',
    "pnpm-workspace.yaml": "",
  });
});
afterEach(() => {
  process.chdir(STARTED_IN);
  vi.unstubAllEnvs();
});

function enter(files: Readonly<Record<string, string>>): void {
  process.chdir(temporaryFolder(files));
}

const catalog = (): string =>
  shopCatalog({ "catalog.yaml": "name: shop\ndocs: https://errors.example.com\n" });
const generate = (...more: string[]) =>
  callCli("generate", "--catalog", catalog(), "--packages", "packages", "--scope", "@acme", ...more);
const text = (path: string): string => readFileSync(path, "utf8");
/** Whatever version is being released. */
const unversioned = (manifest: string): string =>
  manifest.replaceAll(`"${VERSION}"`, '"<version>"').replace('"version": "<version>"', '"version": "0.0.0"');
const manifest = (name: string): Record<string, unknown> => JSON.parse(text(`packages/${name}/package.json`));
const write = (path: string, content: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

describe("whole packages", () => {
  test("are made, and are up to date the second time", async () => {
    expect(await generate()).toMatchObject({ code: 0, err: "" });
    for (const kind of ["types", "server", "client", "schemas"]) {
      await expect(unversioned(text(`packages/errors-${kind}/package.json`))).toMatchFileSnapshot(
        `golden/${kind}/package.json`,
      );
      await expect(text(`packages/errors-${kind}/README.md`)).toMatchFileSnapshot(`golden/${kind}/README.md`);
    }
    await expect(text("packages/errors-client/tsconfig.json")).toMatchFileSnapshot(
      "golden/client/tsconfig.json",
    );
    expect(text("packages/errors-client/src/apis/shop.ts")).toContain('from "@acme/errors-types"');
    expect(existsSync("packages/errors-client/LICENSE")).toBe(false);
    expect((await generate()).out).toMatch(/^\d+ files are up to date; nothing was written\.\n$/);
  });

  test("have a testing kit among them where it is asked for", async () => {
    await generate("--target", "types", "server", "client", "testing");
    expect(manifest("errors-testing")).toMatchObject({
      exports: { "./cases/*": "./src/cases/*" },
      dependencies: {
        "@acme/errors-client": "workspace:*",
        "@acme/errors-server": "workspace:*",
        "@acme/errors-types": "workspace:*",
        "@org/errors-testing": VERSION,
      },
    });
    const kit = text("packages/errors-testing/src/apis/shop.ts");
    for (const kind of ["types", "server/apis", "client/apis"])
      expect(kit).toContain(`"@acme/errors-${kind}"`);
    expect(text("packages/errors-testing/README.md")).toContain('from "@acme/errors-testing"');
  });

  test("are some only, where some are asked for, under another prefix", async () => {
    await generate("--target", "types", "--prefix", "");
    expect(manifest("types")["name"]).toBe("@acme/types");
    expect(existsSync("packages/client")).toBe(false);
  });

  test("have versions for npm, which knows no workspaces by protocol", async () => {
    enter({ "package.json": '{ "workspaces": ["packages/*"] }' });
    await generate();
    expect(manifest("errors-server")).toMatchObject({
      dependencies: { "@acme/errors-types": "0.0.0" },
      devDependencies: { typescript: ">=5.4" },
    });
    expect(manifest("errors-server")).not.toHaveProperty("license");
  });

  test("have the catalog among them where it lies in its place", async () => {
    const place = "packages/errors-catalog";
    for (const path of ["catalog.yaml", "errors/generic.yaml"]) {
      write(`${place}/${path}`, text(join(catalog(), path)));
    }
    const { code } = await callCli(
      "generate",
      "--catalog",
      place,
      "--packages",
      "packages",
      "--scope",
      "@acme",
    );
    expect(code).toBe(0);
    await expect(text(`${place}/package.json`)).toMatchFileSnapshot("golden/catalog/package.json");
    await expect(text(`${place}/README.md`)).toMatchFileSnapshot("golden/catalog/README.md");
    expect(JSON.parse(text(`${place}/gen/catalog.json`))).toMatchObject({ name: "shop" });
    const args = ["--catalog", place, "--packages", "packages", "--scope", "@acme"];
    expect(await callCli("check", ...args)).toMatchObject({ code: 0 });
    // whatever is asked for, the package of the catalog is whole
    rmSync(`${place}/gen`, { recursive: true });
    await callCli("generate", ...args, "--target", "types");
    expect(existsSync(`${place}/gen/catalog.json`)).toBe(true);
    rmSync(`${place}/gen`, { recursive: true });
    await callCli("generate", ...args, "--target", "types", "catalog");
    expect(existsSync(`${place}/gen/catalog.json`)).toBe(true);
  });

  test("have no resolved catalog among them where the catalog lies elsewhere, unless it is told where", async () => {
    expect((await generate("--target", "catalog")).err).toContain("The target `catalog` has no folder");
    expect((await generate("--target", "catalog=resolved")).code).toBe(0);
    expect(existsSync("resolved/catalog.json")).toBe(true);
    expect(existsSync("packages/errors-catalog")).toBe(false);
  });
});

describe("what people change stays", () => {
  test("files that are made once", async () => {
    await generate();
    writeFileSync("packages/errors-client/README.md", "mine");
    rmSync("packages/errors-client/tsconfig.json");
    expect((await generate()).out).toMatch(/up to date/);
    expect(text("packages/errors-client/README.md")).toBe("mine");
    expect(existsSync("packages/errors-client/tsconfig.json")).toBe(false);
  });

  test("package.json, but for the runtime; check sees it, and writes nothing", async () => {
    await generate();
    const released = {
      ...manifest("errors-client"),
      version: "1.4.0",
      dependencies: { "@org/errors-client": "0.0.1" },
    };
    const stale = `${JSON.stringify(released, null, 2)}\n`;
    writeFileSync("packages/errors-client/package.json", stale);
    const args = ["--catalog", catalog(), "--packages", "packages", "--scope", "@acme"];
    const checked = await callCli("check", ...args);
    expect(checked).toMatchObject({
      code: 1,
      out: expect.stringContaining("packages/errors-client/package.json"),
    });
    expect(text("packages/errors-client/package.json")).toBe(stale);
    expect((await generate()).out).toBe(
      "  update  packages/errors-client/package.json\n1 updated, of 1 files.\n".replace(
        "1 files",
        `${countFiles(checked.out)} files`,
      ),
    );
    expect(manifest("errors-client")).toMatchObject({
      version: "1.4.0",
      dependencies: { "@acme/errors-types": "workspace:*", "@org/errors-client": VERSION },
    });
  });
});

function countFiles(checked: string): string {
  return /of (\d+) files/.exec(checked)?.[1] ?? "";
}

describe("what is refused", () => {
  test("a package of somebody else in the place, before anything is written", async () => {
    write("packages/errors-types/package.json", '{ "name": "@other/errors-types" }');
    const { code, err } = await generate();
    expect(code).toBe(1);
    expect(err).toMatch(/is that of the package @other\/errors-types, not of @acme\/errors-types/);
    expect(existsSync("packages/errors-client")).toBe(false);
  });

  test.each<[string[], RegExp]>([
    [["--packages", "packages"], /--packages needs the scope/],
    [["--packages", "packages", "--scope", "acme"], /such as --scope @acme, not `acme`/],
    [
      ["--packages", "packages", "--scope", "@acme", "--prefix", "Errors-"],
      /--prefix is the beginning of a package name/,
    ],
    [["--packages", "packages", "--scope", "@acme", "--out", "src"], /leave out --out/],
    [
      ["--packages", "packages", "--scope", "@acme", "--target", "types=x"],
      /`types` goes to packages\/errors-types\/src/,
    ],
    [["--scope", "@acme", "--out", "src"], /say where they are, --packages <folder>/],
  ])("%j", async (args, says) => {
    const { code, err } = await callCli("generate", "--catalog", shopCatalog(), ...args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});
