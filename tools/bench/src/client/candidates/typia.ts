import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Candidate, Decide } from "../candidate.js";
import { codeOf } from "../code-of.js";
import type { DetailShape, DetailType, ErrorShape } from "../error-shape.js";

const FILE = "typia.mjs";

/** A union of interfaces, for which its transformer writes the code. */
export const typia: Candidate = {
  package: "typia",
  async prepare(errors, folder) {
    const at = (path: string) => join(folder, "typia", path);
    await mkdir(at("written"), { recursive: true });
    await writeFile(at("written/errors.ts"), sourceOf(errors));
    await writeFile(at("tsconfig.json"), JSON.stringify(TSCONFIG));
    const command = join(dirname(createRequire(import.meta.url).resolve("typia/package.json")), COMMAND);
    const given = [
      "generate",
      "--input",
      at("written"),
      "--output",
      at("generated"),
      "--project",
      at("tsconfig.json"),
    ];
    await promisify(execFile)(process.execPath, [command, ...given], { cwd: at("") });
    await build({
      entryPoints: [at("generated/errors.ts")],
      outfile: join(folder, FILE),
      bundle: true,
      packages: "external",
      format: "esm",
      target: "node20",
    });
  },
  async load(_, folder) {
    const { isError } = (await import(pathToFileURL(join(folder, FILE)).href)) as {
      isError: (body: unknown) => boolean;
    };
    return ((body) => (isError(body) ? codeOf(body) : undefined)) satisfies Decide;
  },
};

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

function sourceOf(errors: readonly ErrorShape[]): string {
  return `import typia, { type tags } from "typia";

interface Envelope { type: string; title: string; status: number }
${errors.map(interfaceOf).join("\n")}

export const isError = typia.createIs<${errors.map((_, index) => `Error${index}`).join(" | ")}>();
`;
}

function interfaceOf({ code, details }: ErrorShape, index: number): string {
  const members = [`code: "${code}"`, ...details.map(memberOf)].join("; ");
  return `interface Error${index} extends Envelope { ${members} }`;
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
