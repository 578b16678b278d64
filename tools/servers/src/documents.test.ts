import { spawnSync } from "node:child_process";
import {
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
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { blocksOf, pathsNamedIn, programsOf, scriptsNamedIn } from "../../conformance/src/read-document.js";
import { FRAMEWORKS } from "./frameworks.js";

// The programs of docs/server are type-checked and run, and what they print is compared with the block below them.

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDER = "docs/server";

/** Where the modules are that the programs of a document import, where they are not ours. */
const MODULES: Readonly<Record<string, string>> = { "databases.md": "tools/databases" };

/** Files that are no programs of their own: they are type-checked here, and run there. */
const RUN_ELSEWHERE: Readonly<Record<string, string>> = {
  "next.md": "Next builds such files: `frameworks/next.test.ts` does that",
};

const DOCUMENTS = readdirSync(join(ROOT, FOLDER))
  .filter((name) => name.endsWith(".md"))
  .map((name) => {
    const markdown = readFileSync(join(ROOT, FOLDER, name), "utf8");
    return { name, markdown, blocks: blocksOf(markdown), folder: name.replace(".md", "") };
  });

const PROGRAMS = DOCUMENTS.flatMap(({ name, folder, blocks }) =>
  name in RUN_ELSEWHERE
    ? []
    : programsOf(blocks).map((program) => ({ ...program, path: join(folder, program.file) })),
);

const TSCONFIG = {
  extends: join(ROOT, "tsconfig.base.json"),
  compilerOptions: {
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules/@types")],
    noEmit: true,
    declaration: false,
    declarationMap: false,
    isolatedDeclarations: false,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  },
  include: ["**/*.ts"],
};

/** Somebody's repository, with a folder for each document. */
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "errors-server-documents-"));
  write("package.json", JSON.stringify({ type: "module" }));
  write("tsconfig.json", JSON.stringify(TSCONFIG));
  for (const { name, folder, blocks } of DOCUMENTS) {
    mkdirSync(join(home, folder));
    const modules = join(ROOT, MODULES[name] ?? "tools/servers", "node_modules");
    symlinkSync(modules, join(home, folder, "node_modules"));
    for (const { file, text } of blocks) if (file !== undefined) write(join(folder, file), text);
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

function listening(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap").length;
}

describe("programs", () => {
  test("there is one for each framework, and no block escapes", () => {
    const names = DOCUMENTS.map(({ name }) => name);
    for (const { adapter } of FRAMEWORKS) expect(names).toContain(`${adapter}.md`);
    for (const { name, blocks } of DOCUMENTS) {
      const nameless = blocks.filter(
        ({ language, file }) => /^(ts|js)$/.test(language) && file === undefined,
      );
      expect(nameless, name).toEqual([]);
    }
  });

  test("are type-checked", () => {
    const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", home], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  }, 60_000);

  test.each(PROGRAMS)(
    "$path prints what is said, and ends",
    async ({ path, prints }) => {
      let printed = "";
      vi.spyOn(console, "log").mockImplementation((...values) => {
        printed += `${format(...values)}\n`;
      });
      const before = listening();
      await import(/* @vite-ignore */ join(home, path));
      // a program may only begin to listen when its last line has run; it ends when it does not listen any more
      for (let count = 0; count < 500 && (printed.length < prints.length || listening() > before); count++) {
        await wait(10);
      }
      expect(listening(), "listens still").toBe(before);
      expect(printed).toBe(prints);
    },
    30_000,
  );
});

test.each(DOCUMENTS)("$name names files and scripts that exist", ({ markdown }) => {
  const { fromRoot, links } = pathsNamedIn(markdown);
  const named = [...fromRoot, ...links.map((link) => join(FOLDER, link))];
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const known = [...Object.keys(scripts), "install"];
  expect(scriptsNamedIn(markdown).filter((name) => !known.includes(name))).toEqual([]);
});
