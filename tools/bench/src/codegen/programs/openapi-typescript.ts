import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";

/** Types of all components. */
export async function emit(input: string, folder: string): Promise<void> {
  const text = astToString(await openapiTS(readFileSync(input, "utf8"), { silent: true }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "errors.ts"), text);
}
