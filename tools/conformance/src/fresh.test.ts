import { fileURLToPath } from "node:url";
import { generate, targets } from "@org/errors-codegen";
import { expect, test } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

/** Where `pnpm generate` writes each target. */
const FOLDERS: Readonly<Record<string, string>> = {
  types: "packages/types/src/gen",
  server: "packages/server/src/gen",
  client: "packages/client/src/gen",
  schemas: "schemas",
};

test("the generated files are those that the catalog makes", () => {
  const { plan } = generate({
    catalog: path("packages/catalog/catalog.yaml"),
    outputs: targets.map((target) => ({ target, folder: path(FOLDERS[target.name]!) })),
    typesModule: "@org/errors-types",
    check: true,
  });
  expect(plan?.changes.map(({ action, path }) => `${action} ${path}`)).toEqual([]);
});

test("every target is generated for the packages of this repository", () => {
  expect(Object.keys(FOLDERS).sort()).toEqual(targets.map(({ name }) => name).sort());
});
