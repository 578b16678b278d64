import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readCatalog, targets } from "@org/errors-codegen";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blocksOf } from "./read-document.js";

// The programs on the pages of our own catalog are those of our own packages: they are type-checked with them.

const ROOT = join(import.meta.dirname, "../../..");

/** What a program on a page is given, where it does not make it itself. */
const GIVEN: Readonly<Record<string, string>> = { response: "Response", error: "unknown" };

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "errors-samples-"));
  symlinkSync(join(ROOT, "tools/conformance/node_modules"), join(home, "node_modules"));
  writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module" }));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("programs of the reference are type-checked", async () => {
  const { catalog } = readCatalog(join(ROOT, "packages/catalog/catalog.yaml"));
  const reference = targets.find(({ name }) => name === "reference");
  const files = (catalog && (await reference?.emit(catalog, { typesModule: "@org/errors-types" }))) ?? [];
  const programs = files
    .filter(({ path }) => path.endsWith(".md"))
    .flatMap(({ path, text }) =>
      blocksOf(text)
        .filter(({ language, text: code }) => language === "ts" && code.startsWith("import "))
        .map(({ text: code }, index) => [`${path.replaceAll(/[/.]/g, "-")}-${index}.ts`, code] as const),
    );
  expect(programs.length).toBeGreaterThan(2 * (catalog?.errors.length ?? 0));
  for (const [name, code] of programs) {
    const given = Object.entries(GIVEN).filter(([constant]) => !code.includes(`const ${constant} =`));
    const declared = given.map(([constant, type]) => `declare const ${constant}: ${type};\n`).join("");
    writeFileSync(join(home, name), `${declared}${code}\nexport {};\n`);
  }
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify(TSCONFIG));
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", home], { encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

const TSCONFIG = {
  extends: join(ROOT, "tsconfig.base.json"),
  compilerOptions: {
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules/@types")],
    noEmit: true,
    declaration: false,
    declarationMap: false,
    isolatedDeclarations: false,
    noUnusedLocals: false,
  },
  include: ["*.ts"],
};
