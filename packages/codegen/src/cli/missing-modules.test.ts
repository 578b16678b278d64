import { join } from "node:path";
import { expect, test } from "vitest";
import { targets } from "../targets/index.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { missingModules } from "./missing-modules.js";

function warnings(
  outputs: Readonly<Record<string, string>>,
  modules: object = {},
  folder: string = temporaryFolder({}),
): readonly string[] {
  const wanted = Object.entries(outputs).map(([name, path]) => ({
    target: targets.find((target) => target.name === name)!,
    folder: join(folder, path),
  }));
  return missingModules({ catalog: "catalog.yaml", outputs: wanted, ...modules }).map((text) =>
    text.replaceAll(folder, "."),
  );
}

test("names what is imported and generated nowhere, and both ways out", () => {
  expect(warnings({ types: "a/types", client: "b/client" })).toEqual([
    "warning: ./b/client imports from ./b/types, and nothing is generated there. Add --target types=./b/types, or name a package with --types-module.",
  ]);
  expect(warnings({ testing: "c/testing", types: "c/types" }, { clientModule: "@acme/client" })).toEqual([
    "warning: ./c/testing imports from ./c/server, and nothing is generated there. Add --target server=./c/server, or name a package with --server-module.",
  ]);
});

test("says nothing where it is generated too, was before, or comes from a package", () => {
  expect(warnings({ types: "a/types", server: "a/server", client: "a/client", testing: "a/kit" })).toEqual(
    [],
  );
  expect(warnings({ server: "b/server" }, { typesModule: "@acme/types" })).toEqual([]);
  expect(warnings({ schemas: "d/schemas", go: "d/go" })).toEqual([]);
  const before = temporaryFolder({ "e/types/index.ts": "" });
  expect(warnings({ client: "e/client" }, {}, before)).toEqual([]);
});
