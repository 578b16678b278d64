import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// An organisation that has its errors in packages of its own: made by the command, built by the compiler, imported by a
// program of somebody who knows only these packages.

const CLI = fileURLToPath(new URL("../../../packages/codegen/bin/errors-codegen.js", import.meta.url));
const MODULES = fileURLToPath(new URL("../node_modules", import.meta.url));
const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const KINDS = ["types", "server", "client", "schemas", "testing", "catalog"] as const;

const PACKAGES = [
  ...["--catalog", "packages/errors-catalog", "--packages", "packages", "--scope", "@acme"],
  ...["--target", "types", "server", "client", "schemas", "testing"],
];

const COMPILE = [
  ...["--strict", "--module", "nodenext", "--target", "es2022"],
  ...["--lib", "es2022,dom", "--types", ""],
];

let home: string;
const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: home, encoding: "utf8" });

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "errors-own-"));
  writeFileSync(join(home, "package.json"), '{ "type": "module", "private": true, "license": "ISC" }');
  writeFileSync(join(home, "pnpm-workspace.yaml"), "packages: [packages/*]\n");
  // what an install in the workspace would do
  mkdirSync(join(home, "node_modules/@acme"), { recursive: true });
  symlinkSync(join(MODULES, "@org"), join(home, "node_modules/@org"));
  for (const kind of KINDS) {
    symlinkSync(join(home, `packages/errors-${kind}`), join(home, `node_modules/@acme/errors-${kind}`));
  }
  run(CLI, "init", "--yes", "--name", "shop", "--out", "packages/errors-catalog");
  run(CLI, "generate", ...PACKAGES);
  for (const kind of ["types", "server", "client", "testing"]) run(TSC, "-p", `packages/errors-${kind}`);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.each(KINDS)("@acme/errors-%s", (kind) => {
  test("is as publint wants a package to be", async () => {
    const { messages, pkg } = await publint({
      pkgDir: join(home, `packages/errors-${kind}`),
      pack: "npm",
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  }, 60_000);
});

test("what one throws, the other reads, and the guard knows the details", () => {
  writeFileSync(
    join(home, "use.ts"),
    `import { isOutOfStock, readError } from "@acme/errors-client";
import { shop as client } from "@acme/errors-client/apis";
import { outOfStock } from "@acme/errors-server";
import { shop as server } from "@acme/errors-server/apis";
import type { OutOfStockDetails } from "@acme/errors-types";
import { errorResponse } from "@org/errors-server/fetch";

const details: OutOfStockDetails = { left: 2 };
const error = await readError(errorResponse(outOfStock(details), server), client);
if (isOutOfStock(error)) console.log(error.details.left + 1, error.detail);
`,
  );
  run(TSC, "--outDir", "dist", ...COMPILE, "use.ts");
  expect(run("dist/use.js")).toBe("3 Only 2 left.\n");
});

test("the testing kit makes responses of it, and knows what is read of them", () => {
  writeFileSync(
    join(home, "kit.ts"),
    `import { readError } from "@acme/errors-client";
import { errorCase, errorResponse } from "@acme/errors-testing";
import { shop } from "@acme/errors-testing/apis";

const { response, want } = errorCase(shop, "out_of_stock");
const read = await readError(response(), shop.client);
console.log(JSON.stringify(read) === JSON.stringify(want), want.details.left);
console.log(await errorResponse(shop, "out_of_stock", { details: { left: 0 } }).text());
`,
  );
  run(TSC, "--outDir", "dist", ...COMPILE, "kit.ts");
  expect(run("dist/kit.js")).toMatch(/^true \d+\n.*Only 0 left\./);
});

test("the catalog is one that others extend, in one file with all that it extends itself", () => {
  const { exports } = JSON.parse(
    readFileSync(join(home, "packages/errors-catalog/package.json"), "utf8"),
  ) as { exports: Record<string, string> };
  const resolved = createRequire(join(home, "use.js")).resolve("@acme/errors-catalog/catalog.json");
  expect(resolved).toBe(realpathSync(join(home, "packages/errors-catalog", exports["./catalog.json"] ?? "")));
  mkdirSync(join(home, "other"));
  writeFileSync(
    join(home, "other/catalog.yaml"),
    'extends: { from: "@acme/errors-catalog", errors: [out_of_stock] }\n',
  );
  expect(run(CLI, "list", "--catalog", "other")).toMatch(/^out_of_stock +409 /m);
});

test("nothing is left to do the second time", () => {
  expect(run(CLI, "check", ...PACKAGES)).toMatch(/files are up to date/);
});
