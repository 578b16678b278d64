import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A TypeScript. */
export interface Compiler {
  readonly name: string;
  readonly folder: string;
}

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** The one with an API in JavaScript, which editors use, and the native one. */
export const compilers: readonly Compiler[] = [
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  join(ROOT, "node_modules/typescript"),
].map((folder) => ({ name: `TypeScript ${versionIn(folder)}`, folder }));

function versionIn(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return version;
}

const OPTIONS = {
  target: "es2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  lib: ["es2022", "dom"],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** Writes what a compiler reads before all. */
export async function writeProject(folder: string, name: string, text: string): Promise<void> {
  await writeFile(join(folder, `${name}.ts`), text);
  const project = { compilerOptions: OPTIONS, files: [`${name}.ts`] };
  await writeFile(join(folder, `${name}.json`), JSON.stringify(project));
}

/** What a compiler says of a project; `seconds` is undefined where it did not end in time. */
export interface Checked {
  readonly checkS: number;
  readonly totalS: number;
  /** What it complains of. */
  readonly complaints: string;
}

/** Undefined where it takes too long, or where memory does not suffice. */
export async function check(
  compiler: Compiler,
  folder: string,
  project: string,
  patienceMs: number,
): Promise<Checked | undefined> {
  const args = ["-p", join(folder, `${project}.json`), "--extendedDiagnostics", "--pretty", "false"];
  const text = await run(compiler, args, patienceMs);
  if (text === undefined) return undefined;
  const checkS = secondsOf(text, "Check time");
  const totalS = secondsOf(text, "Total time");
  if (checkS === undefined || totalS === undefined) return undefined;
  return {
    checkS,
    totalS,
    complaints: text
      .split("\n")
      .filter((line) => /error TS\d+/.test(line))
      .join("\n"),
  };
}

/** `Check time:  0.42s` → 0.42. Undefined where it is not said. */
export function secondsOf(text: string, what: string): number | undefined {
  const found = new RegExp(`^${what}:\\s*([\\d.]+)s$`, "m").exec(text);
  return found === null ? undefined : Number(found[1]);
}

/** Declarations of generated sources, by the native compiler and without a check: they are only written down. */
export async function emitDeclarations(
  folder: string,
  from: readonly string[],
  outDir: string,
): Promise<void> {
  const compilerOptions = {
    ...OPTIONS,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
    rootDir: ".",
    outDir,
  };
  await writeFile(join(folder, "emit.json"), JSON.stringify({ compilerOptions, include: from }));
  const text = await run(compilers[1]!, ["-p", join(folder, "emit.json"), "--pretty", "false"], 600_000);
  if (text === undefined || /error TS/.test(text)) throw new Error(`Declarations were not written.\n${text}`);
}

/** What it prints, whatever its exit code; undefined where it did not end by itself. */
function run({ folder }: Compiler, args: readonly string[], timeout: number): Promise<string | undefined> {
  const command = [join(folder, "bin/tsc"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { timeout, maxBuffer: 1 << 26 }, (error, stdout) => {
      resolve(error !== null && (error.killed || typeof error.code !== "number") ? undefined : stdout);
    });
  });
}
