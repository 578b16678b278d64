import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { DetailShape, DetailType, ErrorShape } from "./error-shape.js";
import { type TagName, tagOf } from "./made-up-catalog.js";

/** Lets typia's transformer write the code for what a source asks of it, and bundles it. */
export async function buildTypiaModule(source: string, folder: string, outfile: string): Promise<void> {
  const at = (path: string) => join(folder, "typia", path);
  await mkdir(at("written"), { recursive: true });
  await writeFile(at("written/errors.ts"), source);
  await writeFile(at("tsconfig.json"), JSON.stringify(TSCONFIG));
  // it looks for one, from there upwards
  await writeFile(at("package.json"), '{ "type": "module" }');
  const command = join(dirname(createRequire(import.meta.url).resolve("typia/package.json")), COMMAND);
  const given = [
    ["--input", at("written")],
    ["--output", at("generated")],
    ["--project", at("tsconfig.json")],
  ].flat();
  const generating = promisify(execFile)(process.execPath, [command, "generate", ...given], { cwd: at("") });
  // it would go on where nobody waits for it any more
  const end = () => void generating.child.kill();
  process.once("SIGTERM", end);
  await generating.finally(() => process.off("SIGTERM", end));
  await build({
    entryPoints: [at("generated/errors.ts")],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    target: "node20",
  });
}

const COMMAND = "lib/executable/typia.js";

const TSCONFIG = {
  compilerOptions: {
    target: "es2022",
    module: "nodenext",
    moduleResolution: "nodenext",
    strict: true,
    skipLibCheck: true,
    types: [],
  },
};

/** The interfaces `Error0`, `Error1` … `envelope`: the members that all have. */
export function interfacesOf(errors: readonly ErrorShape[], envelope: string, tag: TagName = "code"): string {
  const lines = errors.map(({ code, details }, index) => {
    const members = [`${tag}: "${tagOf(code, tag)}"`, ...details.map(memberOf)].join("; ");
    return `interface Error${index} extends Envelope { ${members} }`;
  });
  return `interface Envelope { ${envelope} }\n${lines.join("\n")}\n`;
}

function memberOf({ name, optional, type }: DetailShape): string {
  return `${name}${optional ? "?" : ""}: ${typeOf(type)}`;
}

function typeOf(type: DetailType): string {
  return type.kind === "enum" ? type.values.map((value) => `"${value}"`).join(" | ") : TYPES[type.kind];
}

const TYPES = {
  text: "string",
  integer: 'number & tags.Type<"int64">',
  number: "number",
  boolean: "boolean",
  texts: "string[]",
};
