import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type JSONSchema } from "json-schema-to-typescript";

/** Types of all definitions, not formatted. */
export async function emit(input: string, folder: string): Promise<void> {
  const schema = JSON.parse(readFileSync(input, "utf8")) as JSONSchema;
  const text = await compile(schema, "Errors", { unreachableDefinitions: true, format: false });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "errors.ts"), text);
}
