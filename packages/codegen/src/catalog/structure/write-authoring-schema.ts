import { writeFileSync } from "node:fs";
import { authoringSchemaText } from "./authoring-schema.js";

/**
 * Writes the authoring schema where editors find it and where the codegen reads it. Run from the built package, after a change of
 * `written.ts`: `node dist/catalog/structure/write-authoring-schema.js`
 */
const targets = ["../../../../../schemas/catalog.schema.json", "../../../catalog.schema.json"];
const text = authoringSchemaText();
for (const target of targets) writeFileSync(new URL(target, import.meta.url), text);
