import { spawnSync } from "node:child_process";
import {
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
import { vi } from "vitest";
import { type Block, blocksOf, type Program, programsOf } from "./read-document.js";

export const ROOT: string = fileURLToPath(new URL("../../../", import.meta.url));

/** A Markdown file whose programs are run. */
export interface ReadableDocument {
  /** Such as `fetch.md`. */
  readonly name: string;
  readonly markdown: string;
  readonly blocks: readonly Block[];
  readonly programs: readonly Program[];
}

/** All documents in a folder of the repository. */
export function documentsIn(folder: string): ReadableDocument[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => {
      const markdown = readFileSync(join(ROOT, folder, name), "utf8");
      const blocks = blocksOf(markdown);
      return { name, markdown, blocks, programs: programsOf(blocks) };
    });
}

/** Where the files of a document stand that are for a browser: it has other types, and other programs run them. */
export const SITE = "site/";

/** The repository of somebody who has the packages installed, with a folder for each document. */
export interface DocumentHome {
  /** Where a file of a document is. */
  pathOf(document: ReadableDocument, file: string): string;
  /** What the compiler says. */
  check(): string;
  /** Runs a program until it has printed what it should and does not listen any more; gives what it printed. */
  run(document: ReadableDocument, program: Program): Promise<{ printed: string; listensStill: boolean }>;
  remove(): void;
}

const TSCONFIG = {
  extends: join(ROOT, "tsconfig.base.json"),
  compilerOptions: {
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules/@types")],
    noEmit: true,
    declaration: false,
    declarationMap: false,
    isolatedDeclarations: false,
  },
  include: ["**/*.ts"],
  exclude: [`**/${SITE}`],
};

const SITE_TSCONFIG = {
  extends: "./tsconfig.json",
  compilerOptions: { types: [], lib: ["es2022", "dom"] },
  include: [`**/${SITE}*.ts`],
  exclude: [],
};

/** `modules`: the folder of the repository whose `node_modules` the programs import from. */
export function documentHome(documents: readonly ReadableDocument[], modules: string): DocumentHome {
  const home = mkdtempSync(join(tmpdir(), "errors-documents-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  symlinkSync(join(ROOT, modules, "node_modules"), join(home, "node_modules"));
  write("package.json", JSON.stringify({ type: "module" }));
  write("tsconfig.json", JSON.stringify(TSCONFIG));
  write("site.json", JSON.stringify(SITE_TSCONFIG));
  const hasSite = documents.some(({ programs }) => programs.some(({ file }) => file.startsWith(SITE)));
  const pathOf = ({ name }: ReadableDocument, file: string): string => join(home, folderOf(name), file);
  for (const { name, blocks } of documents) {
    for (const { file, text } of blocks) if (file !== undefined) write(join(folderOf(name), file), text);
  }
  return {
    pathOf,
    check: () => compile(home) + (hasSite ? compile(join(home, "site.json")) : ""),
    run: (document, { file, prints }) => runProgram(pathOf(document, file), prints.length),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function folderOf(name: string): string {
  return name.replace(".md", "");
}

function compile(project: string): string {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8" });
  return stdout + stderr;
}

async function runProgram(path: string, length: number): Promise<{ printed: string; listensStill: boolean }> {
  let printed = "";
  const spy = vi.spyOn(console, "log").mockImplementation((...values) => {
    printed += `${format(...values)}\n`;
  });
  const before = listening();
  try {
    await import(/* @vite-ignore */ path);
    // a program may only begin to listen when its last line has run; it ends when it does not listen any more
    for (let count = 0; count < 500 && (printed.length < length || listening() > before); count++)
      await wait(10);
    return { printed, listensStill: listening() > before };
  } finally {
    spy.mockRestore();
  }
}

function listening(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap").length;
}
