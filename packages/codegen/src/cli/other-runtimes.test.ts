import { join } from "node:path";
import { expect, test } from "vitest";
import { targets } from "../targets/index.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { otherRuntimes } from "./other-runtimes.js";

/** The warnings of a project with these packages. */
function warnings(version: string, installed: Readonly<Record<string, string>>) {
  const files = Object.entries(installed).map(([name, version]) => [
    `node_modules/${name}/package.json`,
    JSON.stringify({ name, version }),
  ]);
  const folder = temporaryFolder(Object.fromEntries(files));
  const outputs = targets.map((target) => ({ target, folder: join(folder, "src/errors", target.name) }));
  return otherRuntimes(outputs, version).map((text) => text.replace(folder, "."));
}

test("names each runtime package of another version, where the generated code finds it", () => {
  const installed = { "@org/errors-types": "1.2.0", "@org/errors-client": "1.1.0" };
  expect(warnings("1.2.0", installed)).toEqual([
    "warning: ./src/errors/client finds @org/errors-client 1.1.0, and this is errors-codegen 1.2.0. They work in the same version only: npm install @org/errors-client@1.2.0",
  ]);
});

test("says nothing of those that are not installed", () => {
  expect(warnings("1.2.0", {})).toEqual([]);
});
