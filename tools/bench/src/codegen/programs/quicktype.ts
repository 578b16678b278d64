import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputData, JSONSchemaInput, quicktype } from "quicktype-core";

/** Types of all definitions, in one run. */
export async function emit(input: string, folder: string): Promise<void> {
  const schemaInput = new JSONSchemaInput(undefined);
  await schemaInput.addSource({
    name: "Errors",
    schema: readFileSync(input, "utf8"),
    uris: ["#/definitions/"],
  });
  const inputData = new InputData();
  inputData.addInput(schemaInput);
  const { lines } = await quicktype({
    inputData,
    lang: "typescript",
    rendererOptions: { "just-types": true },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "errors.ts"), lines.join("\n"));
}
