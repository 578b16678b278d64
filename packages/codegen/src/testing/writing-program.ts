import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OutputFolder } from "../output/plan.js";

const SOURCES = fileURLToPath(new URL("..", import.meta.url));

const CHILD = `
const { readFileSync } = require("node:fs");
const { apply } = require("./output/apply.js");
const { plan } = require("./output/plan.js");

const variants = JSON.parse(readFileSync(process.argv[2], "utf8"));
const end = Date.now() + 60_000; // nobody is left to kill it
for (let turn = Number(process.argv[3]); Date.now() < end; turn++) {
  apply(plan([variants[turn % variants.length]]));
  process.stdout.write("w");
}
`;

/** The code of `output` as a program of its own: real processes that write, and that can be killed. */
export class WritingProgram {
  readonly #folder: string;

  /** Prints the program into a folder; it writes the variants one after the other. */
  constructor(folder: string, variants: readonly OutputFolder[]) {
    this.#folder = folder;
    // the compiler that can be called from a program; modules that start fast, as hundreds of processes will
    const { ts } = createRequire(import.meta.url)(
      "typescript-json-schema",
    ) as typeof import("typescript-json-schema");
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const own = readdirSync(join(SOURCES, "output")).filter((name) => !name.includes(".test."));
    mkdirSync(join(folder, "output"));
    for (const path of ["portable-names.ts", ...own.map((name) => `output/${name}`)]) {
      const text = readFileSync(join(SOURCES, path), "utf8");
      const { outputText } = ts.transpileModule(text, { compilerOptions: options });
      writeFileSync(join(folder, path.replace(/ts$/, "js")), outputText);
    }
    writeFileSync(join(folder, "child.js"), CHILD);
    writeFileSync(join(folder, "variants.json"), JSON.stringify(variants));
  }

  /** Starts it with one of the variants, and returns when it has written it. */
  async start(turn: number): Promise<ChildProcess> {
    const args = [join(this.#folder, "child.js"), join(this.#folder, "variants.json"), String(turn)];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    return child;
  }
}
