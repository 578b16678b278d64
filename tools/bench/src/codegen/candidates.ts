import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Inputs } from "./inputs.js";

/** A program that writes code for a catalog. */
export interface Candidate {
  /** What it writes. */
  readonly output: string;
  /** What it reads. */
  readonly input: keyof Inputs;
  /** The package whose version is said; none: our own. */
  readonly package?: string;
  /** The module to run, with its arguments. */
  command(input: string, folder: string): readonly string[];
  /** It needs a Node.js that is newer than the oldest one that we support. */
  readonly newerNode?: true;
}

const CLI = join(
  dirname(createRequire(import.meta.url).resolve("@org/errors-codegen/package.json")),
  "bin/errors-codegen.js",
);

const ours = (input: string, folder: string) => [CLI, "generate", "--catalog", input, "--out", folder];
const program = (name: string) => (input: string, folder: string) => [
  fileURLToPath(new URL("program.js", import.meta.url)),
  name,
  input,
  folder,
];

export const candidates = {
  "bare emitter": {
    output: "a type and a schema for each error, nothing checked",
    input: "json",
    command: program("bare-emitter"),
  },
  "ours, JSON": { output: "types, server, client, schemas", input: "json", command: ours },
  "ours, YAML": { output: "types, server, client, schemas", input: "yaml", command: ours },
  "json-schema-to-typescript": {
    output: "types",
    input: "schema",
    package: "json-schema-to-typescript",
    command: program("json-schema-to-typescript"),
  },
  "openapi-typescript": {
    output: "types",
    input: "openapi",
    package: "openapi-typescript",
    command: program("openapi-typescript"),
  },
  quicktype: { output: "types", input: "schema", package: "quicktype-core", command: program("quicktype") },
  "hey-api": {
    output: "types",
    input: "openapi",
    package: "@hey-api/openapi-ts",
    command: program("hey-api"),
    newerNode: true,
  },
} as const satisfies Record<string, Candidate>;

export type CandidateName = keyof typeof candidates;

/** The least that any program can take. */
export const LIMIT: CandidateName = "bare emitter";
