import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// Who uses one library must not need the others, not even for their types.

const FOLDER = fileURLToPath(new URL("../../../../packages/client/src/adapters/", import.meta.url));
const ADAPTERS = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

test.each(ADAPTERS)("%s imports no library", (name) => {
  const source = readFileSync(`${FOLDER}${name}`, "utf8");
  const imported = [...source.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/g)].map(([, a, b]) => a ?? b);
  expect(imported.filter((path) => !/^\.\.?\/|^@org\/errors-types\/runtime$/.test(path!))).toEqual([]);
});
