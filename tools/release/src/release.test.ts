import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, Consumer, type PackageManager, PUBLISHED } from "./consumer.js";
import { preparePublishing, publishNext } from "./publishing.js";
import { startRegistry } from "./registry.js";
import type { ServerProcess } from "./server-process.js";
import { tarballProblems } from "./tarball-problems.js";

// Two releases to a registry, as the workflow makes them, and projects outside that install, use and upgrade them.

const MODES = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** A compiler before 5.8 does not know that Node can `require` ES modules. */
const KNOWS_REQUIRE = Object.keys(COMPILERS).filter((name) => name !== "typescript-5.4");

let home: string;
let registry: ServerProcess;
const consumers = {} as Record<PackageManager, Consumer>;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "errors-release-"));
  registry = await startRegistry(join(home, "registry"));
  await preparePublishing(join(home, "workspace"), registry);
}, 300_000);
afterAll(async () => {
  await registry.stop();
  rmSync(home, { recursive: true, force: true });
}, 300_000);

const everything = (version: string) => PUBLISHED.map((name) => `${name} ${version}`);

test("the first release gives every package one version", async () => {
  const version = await publishNext(join(home, "workspace"), "minor", registry);
  expect(version).toBe("0.1.0");
  const dependencies = Object.fromEntries(PUBLISHED.map((name) => [name, `^${version}`]));
  for (const manager of ["npm", "pnpm"] as const) {
    const consumer = new Consumer(join(home, manager), manager, registry);
    await consumer.install({ ...dependencies, ...COMPILERS });
    expect(consumer.installed()).toEqual(everything(version));
    consumers[manager] = consumer;
  }
}, 300_000);

test.each(PUBLISHED)(
  "%s is packed well",
  async (name) => {
    const url = `${registry.url}/${name}/-/${name.slice("@org/".length)}-0.1.0.tgz`;
    const tarball = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(await tarballProblems(tarball)).toEqual([]);
  },
  120_000,
);

describe.each(["npm", "pnpm"] as const)("installed with %s", (manager) => {
  test("the codegen generates from a catalog that extends the published one", async () => {
    const targets = ["types", "server", "client", "schemas", "testing"];
    const args = ["--catalog", "errors/catalog.yaml", "--out", "src/errors", "--target", ...targets];
    expect(await consumers[manager].bin("errors-codegen", "generate", ...args)).toMatch(
      /\d+ created, of \d+ files\./,
    );
    expect(await consumers[manager].bin("errors-codegen", "check", ...args)).toMatch(/up to date/);
  }, 120_000);

  test("ES modules, CommonJS and generated code run", async () => {
    const consumer = consumers[manager];
    const files = ["programs/esm.mts", "programs/cjs.cts", "programs/own.mts", "programs/testing.mts"];
    await consumer.compile("typescript-7.0", { ...MODES.nodenext, outDir: "out" }, files);
    expect(await consumer.node("out/programs/esm.mjs")).toBe("token_expired 2026-01-31T10:00:00Z\n");
    expect(await consumer.node("out/programs/cjs.cjs")).toBe("token_expired 2026-01-31T10:00:00Z\n");
    expect(await consumer.node("out/programs/own.mjs")).toBe("out_of_stock A-1 0\n");
    expect(await consumer.node("out/programs/testing.mjs")).toBe("rate_limited 2 2\n");
  }, 120_000);
});

describe.each(Object.keys(COMPILERS))("%s", (compiler) => {
  test.each(Object.keys(MODES) as (keyof typeof MODES)[])(
    "type-checks under %s",
    async (mode) => {
      const cjs = mode === "nodenext" && KNOWS_REQUIRE.includes(compiler) ? ["programs/cjs.cts"] : [];
      const files = ["programs/esm.mts", "programs/own.mts", "programs/testing.mts", ...cjs];
      await consumers.npm.compile(compiler, { ...MODES[mode], noEmit: true }, files);
    },
    120_000,
  );
});

describe("an upgrade", () => {
  let next: string;
  beforeAll(async () => {
    next = await publishNext(join(home, "workspace"), "patch", registry);
  }, 300_000);

  test.each(["npm", "pnpm"] as const)(
    "with %s moves all packages to the next version",
    async (manager) => {
      expect(next).toBe("0.1.1");
      await consumers[manager].manage("update", ...PUBLISHED);
      expect(consumers[manager].installed()).toEqual(everything(next));
      expect(await consumers[manager].node("out/programs/esm.mjs")).toBe(
        "token_expired 2026-01-31T10:00:00Z\n",
      );
    },
    120_000,
  );

  test.each(["client", "server"])(
    "a %s that is given another version of its sibling says so",
    async (name) => {
      const consumer = new Consumer(join(home, `mixed-${name}`), "npm", registry);
      await consumer.install(
        { [`@org/errors-${name}`]: next },
        { overrides: { "@org/errors-types": "0.1.0" } },
      );
      const apis = consumer.node(
        "--input-type=module",
        "-e",
        `await import("@org/errors-${name}/apis"); await import("@org/errors-${name}")`,
      );
      await expect(apis).rejects.toThrow(
        `@org/errors-${name} 0.1.1 got @org/errors-types 0.1.0. They work in the same version only: install @org/errors-types@0.1.1`,
      );
    },
    120_000,
  );

  test("one package alone brings the version of its sibling that it needs, whatever else is there", async () => {
    const consumer = new Consumer(join(home, "two-versions"), "npm", registry);
    await consumer.install({ "@org/errors-client": "0.1.0", "@org/errors-server": next });
    expect(consumer.installed()).toEqual([
      "@org/errors-client 0.1.0",
      "@org/errors-server 0.1.1",
      "@org/errors-types 0.1.0",
      "@org/errors-types 0.1.1",
    ]);
    // errors are known by their mark: one that another version made is still one
    const program = `
      import { isTokenExpired } from "@org/errors-client";
      import { tokenExpired } from "@org/errors-server";
      console.log(isTokenExpired(tokenExpired()));`;
    expect(await consumer.node("--input-type=module", "-e", program)).toBe("true\n");
  }, 120_000);
});
