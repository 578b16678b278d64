import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSamples } from "../samples/read-samples.js";
import { dialectText } from "../starter/dialect-text.js";
import { inferDialect } from "./infer-dialect.js";

/**
 * The dialects that are found in error responses of well-known kinds, as people read them. That they read and render these
 * is shown by `tools/conformance/src/init.test.ts`. After a wanted change: `vitest run -u`.
 */
const BODIES = fileURLToPath(new URL("../../fixtures/bodies/", import.meta.url));

test.each(readdirSync(BODIES))("%s", async (file) => {
  const samples = readSamples(readFileSync(`${BODIES}${file}`, "utf8"), file);
  await expect(dialectText(inferDialect(samples))).toMatchFileSnapshot(
    `golden/${file.replace(".http", ".yaml")}`,
  );
});
