import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { AJV_OPTIONS, bodySchema } from "../../guard/body-schema.js";
import type { ErrorShape } from "../../made-up/error-shape.js";
import { generateMadeUp } from "../../made-up/generate-module.js";
import { buildTypiaModule, interfacesOf } from "../../made-up/typia-module.js";
import { arktype, valibot, type Writing, writtenModule, zod, zodMini } from "./written-schema.js";

/** Something that a page may load to tell errors apart. */
export interface Peer {
  readonly name: string;
  readonly package?: string;
  /** Writes a module into a folder, which exports what is named. */
  readonly write: (errors: readonly ErrorShape[], folder: string) => Promise<void>;
  /** What a program imports, by file of the folder. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
}

const FILE = "peer.mjs";

/** `decide` tells the code; ours reads the whole error, from a response. */
export const PEERS: readonly Peer[] = [
  {
    name: "ours: readError",
    write: (errors, folder) => generateMadeUp(errors, "client", folder),
    imports: { "client/index.ts": ["readError"], "client/apis.ts": ["shop"] },
  },
  written("zod/mini", "zod", zodMini),
  written("zod", "zod", zod),
  written("valibot", "valibot", valibot),
  written("arktype", "arktype", arktype),
  peer("ajv standalone", "ajv", async (errors, folder) => {
    const ajv = new Ajv({ ...AJV_OPTIONS, code: { source: true, esm: true } });
    const source = standalone.default(ajv, ajv.compile(bodySchema(errors, "code")));
    await writeFile(join(folder, "validate.mjs"), source);
    await writeFile(join(folder, FILE), `import validate from "./validate.mjs";\n${DECIDE}`);
  }),
  peer("typia", "typia", async (errors, folder) => {
    const union = errors.map((_, index) => `Error${index}`).join(" | ");
    const envelope = interfacesOf(errors, "type: string; title: string; status: number");
    const source = `import typia, { type tags } from "typia";\n${envelope}export const validate = typia.createIs<${union}>();\n`;
    await buildTypiaModule(source, folder, join(folder, "validate.mjs"));
    await writeFile(join(folder, FILE), `import { validate } from "./validate.mjs";\n${DECIDE}`);
  }),
];

const DECIDE = "export const decide = (body) => (validate(body) ? body.code : undefined);\n";

function written(name: string, from: string, writing: Writing): Peer {
  return peer(name, from, (errors, folder) => writeFile(join(folder, FILE), writtenModule(errors, writing)));
}

function peer(name: string, from: string, write: Peer["write"]): Peer {
  return { name, package: from, write, imports: { [FILE]: ["decide"] } };
}
