// Writes the version of the packages into the sources that know it, after `changeset version` has raised it.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PACKAGES = fileURLToPath(new URL("../../packages/", import.meta.url));

for (const name of ["types", "server", "client", "testing"]) {
  const { version } = JSON.parse(readFileSync(`${PACKAGES}${name}/package.json`, "utf8"));
  const file = `${PACKAGES}${name}/src/runtime/version.ts`;
  const before = readFileSync(file, "utf8");
  const after = before.replace(/(?<=export const VERSION: string = ).*(?=;)/, () => JSON.stringify(version));
  if (!after.includes(JSON.stringify(version)))
    throw new Error(`${file} has no line \`export const VERSION: string = …;\`.`);
  if (after !== before) writeFileSync(file, after);
}
