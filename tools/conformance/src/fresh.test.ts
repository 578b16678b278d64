import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultTargets, generate, targets } from "@org/errors-codegen";
import { expect, test } from "vitest";

const CATALOG = fileURLToPath(new URL("../../../packages/catalog/", import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(CATALOG, "package.json"), "utf8"));

/** Where a script writes each target, as its `--target` says: `types=../types/src/gen …`. */
function foldersOf(script: string): Record<string, string> {
  const [, written = ""] = /--target((?: \w[\w-]*=\S+)+)/.exec(script) ?? [];
  return Object.fromEntries(
    written
      .trim()
      .split(" ")
      .map((one) => one.split("=")),
  );
}

const folders = foldersOf(scripts.check);

test("the generated files are those that the catalog makes", async () => {
  const { plan } = await generate({
    catalog: join(CATALOG, "catalog.yaml"),
    outputs: targets
      .filter(({ name }) => folders[name] !== undefined)
      .map((target) => ({ target, folder: join(CATALOG, folders[target.name]!) })),
    typesModule: "@org/errors-types",
    serverModule: "@org/errors-server",
    clientModule: "@org/errors-client",
    check: true,
  });
  expect(plan?.changes.map(({ action, path }) => `${action} ${path}`)).toEqual([]);
});

test("every target is generated and checked for the packages of this repository", () => {
  const wanted = [...defaultTargets.map(({ name }) => name), "openapi", "testing", "catalog"];
  expect(Object.keys(folders).sort()).toEqual(wanted.sort());
  expect(foldersOf(scripts.generate)).toEqual(folders);
});
