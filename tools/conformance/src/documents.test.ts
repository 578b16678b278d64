import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { defaultTargets, type Generated, generate } from "@org/errors-codegen";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import {
  type Block,
  blocksOf,
  codegenCalls,
  pathsNamedIn,
  programsOf,
  scriptsNamedIn,
} from "./read-document.js";

// What the documents tell their readers to do is done here: their catalogs are generated from, their programs are
// type-checked and run, and what a program prints is compared with the block below it.

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const STARTED_IN = process.cwd();
const documentsOf = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/decisions.md",
  "docs/releasing.md",
  ...documentsOf("docs/codegen"),
  "packages/catalog/README.md",
  "packages/types/README.md",
  "packages/server/README.md",
  "packages/client/README.md",
  "packages/testing/README.md",
  "packages/codegen/README.md",
  "schemas/README.md",
  "tools/README.md",
].map((path) => {
  const markdown = readFileSync(join(ROOT, path), "utf8");
  return { path, markdown, blocks: blocksOf(markdown), folder: path.replaceAll(/[/.]/g, "-") };
});
/** What these show is done by `shell-documents.test.ts`, call by call: each begins with files that the call before wrote. */
const STORIES = ["docs/codegen/another-repository.md", "docs/codegen/changing-a-contract.md"];
const READY = DOCUMENTS.filter(({ path }) => !STORIES.includes(path));
const PROGRAMS = READY.flatMap(({ blocks, folder }) =>
  programsOf(blocks).map((program) => ({ ...program, path: join(folder, program.file) })),
);

/** A repository of somebody who has the packages installed, with a folder for each document. */
let home: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "errors-documents-"));
  symlinkSync(join(ROOT, "tools/conformance/node_modules"), join(home, "node_modules"));
  write("package.json", JSON.stringify({ type: "module" }));
  write("tsconfig.json", JSON.stringify(TSCONFIG));
  for (const { blocks, folder } of READY) {
    for (const block of blocks.filter(({ file }) => file?.startsWith("packages/") === false)) {
      const follows = blocks.some((other) => isAddition(other) && other.section === block.section);
      write(join(folder, block.file!), follows ? withGenerated(block.text) : block.text);
    }
    for (const addition of blocks.filter(isAddition)) await addToCatalog(addition, folder);
    for (const call of codegenCalls(blocks).filter(({ command }) => command === "generate")) {
      if (existsSync(join(home, folder, call.catalog))) await run(folder, call);
    }
  }
}, 30_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(STARTED_IN);
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
    resolveJsonModule: true,
  },
  include: ["**/*.ts"],
};

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

/** A block that names a file of our own catalog is to be added at its end. */
function isAddition({ file }: Block): boolean {
  return file?.startsWith("packages/catalog/") === true;
}

/** Our catalog with the addition, and what is generated from it. */
async function addToCatalog({ file, text }: Block, folder: string): Promise<void> {
  const catalog = join(home, folder, "packages/catalog");
  cpSync(join(ROOT, "packages/catalog"), catalog, {
    recursive: true,
    filter: (path) => !path.includes("node_modules"),
  });
  for (const [, code = ""] of text.matchAll(/^([a-z]\w*):/gm)) removeError(code, join(catalog, "errors"));
  appendFileSync(join(home, folder, file!), `\n${text}`);
  await run(folder, { catalog: "packages/catalog/catalog.yaml", out: "gen" });
}

/** A reader who followed the document has the error in the catalog already, as it is or changed. */
function removeError(code: string, errors: string): void {
  const entry = new RegExp(`^${code}:.*(?:\\n(?:[ \\t#].*)?)*`, "m");
  for (const name of readdirSync(errors).filter((name) => name.endsWith(".yaml"))) {
    const path = join(errors, name);
    writeFileSync(path, readFileSync(path, "utf8").replace(entry, ""));
  }
}

/** A program that imports what was generated into `gen` in the place of our packages: the names are the same. */
function withGenerated(text: string): string {
  return text
    .replaceAll(/"@org\/errors-(server|client)"/g, '"./gen/$1/index.js"')
    .replaceAll(/"@org\/errors-(server|client)\/apis"/g, '"./gen/$1/apis.js"');
}

async function run(
  folder: string,
  call: { catalog: string; out: string },
  check = false,
): Promise<Generated> {
  const at = join(home, folder);
  const outputs = defaultTargets.map((target) => ({ target, folder: join(at, call.out, target.name) }));
  const generated = await generate({ catalog: join(at, call.catalog), outputs, check });
  expect(generated.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return generated;
}

describe("programs", () => {
  test("are there, and no block escapes", () => {
    expect(PROGRAMS.length).toBeGreaterThanOrEqual(10);
    const blocks = DOCUMENTS.flatMap(({ blocks }) => blocks);
    const nameless = blocks.filter(
      ({ language, file }) => /^(ts|js|yaml)$/.test(language) && file === undefined,
    );
    expect(nameless).toEqual([]);
  });

  test("are type-checked", () => {
    const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", home], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  }, 30_000);

  test.each(PROGRAMS)(
    "$path prints what is said",
    async ({ path, prints }) => {
      let printed = "";
      vi.spyOn(console, "log").mockImplementation((...values) => {
        printed += `${format(...values)}\n`;
      });
      process.chdir(join(home, path.slice(0, path.indexOf("/"))));
      await import(/* @vite-ignore */ join(home, path));
      expect(printed).toBe(prints);
    },
    30_000,
  );
});

describe("commands", () => {
  const calls = DOCUMENTS.flatMap(({ path, folder, blocks }) =>
    codegenCalls(blocks).map((call) => ({ ...call, path, folder, blocks })),
  );

  test.each(calls)("$path: errors-codegen $command --catalog $catalog", async (call) => {
    expect(["generate", "check"]).toContain(call.command);
    if (call.blocks.some(({ file }) => file === call.catalog)) {
      expect((await run(call.folder, call, true)).plan?.changes).toEqual([]);
    }
  });

  test.each(DOCUMENTS)("$path names scripts that exist", ({ markdown }) => {
    const { scripts, packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const known = [...Object.keys(scripts), "install", "pkg"];
    expect(scriptsNamedIn(markdown).filter((name) => !known.includes(name))).toEqual([]);
    for (const [version] of markdown.matchAll(/pnpm@[\d.]+\d/g)) expect(version).toBe(packageManager);
  });
});

describe("files", () => {
  test.each(DOCUMENTS)("$path names files that exist", ({ path, markdown }) => {
    const { fromRoot, links } = pathsNamedIn(markdown);
    // what a command makes is there once it has run
    const named = [...fromRoot, ...links.map((link) => join(dirname(path), link))].filter(
      (file) => !file.includes("/.generated/"),
    );
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
