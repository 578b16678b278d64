import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as clientRuntime from "@org/errors-client/runtime";
import * as serverRuntime from "@org/errors-server/runtime";
import * as testingRuntime from "@org/errors-testing/runtime";
import * as typesRuntime from "@org/errors-types/runtime";
import { describe, expect, test } from "vitest";
import * as names from "../../../packages/codegen/src/print/runtime-names.js";
import { compile } from "./compile.js";
import { GENERATED, generateInto } from "./system.js";

describe("what is generated", () => {
  test.each([
    ["exotic", "../../../packages/codegen/src/fixtures/dialects/catalog.yaml"],
    ["rare", "../fixtures/rare.yaml"],
  ])(
    "of the %s catalog compiles under the strictest options, and under those of a new project",
    async (name, catalog) => {
      const folder = await generateInto(catalog, `compiled-${name}`);
      expect(compile(folder)).toBe("");
      expect(compile(folder, { exactOptionalPropertyTypes: false, isolatedDeclarations: false })).toBe("");
    },
    60_000,
  );
});

describe("the names that generated code uses", () => {
  const { CLIENT_RUNTIME, SERVER_RUNTIME, TESTING_RUNTIME, TYPES_RUNTIME } = names;

  test.each([
    ["types", TYPES_RUNTIME.values, typesRuntime],
    ["server", SERVER_RUNTIME.values, serverRuntime],
    ["client", CLIENT_RUNTIME.values, clientRuntime],
    ["testing", TESTING_RUNTIME.values, testingRuntime],
  ] as const)("are values of %s", (_, values, runtime) => {
    expect(values.filter((name) => !Object.hasOwn(runtime, name))).toEqual([]);
  });

  test("are all reserved that the index of the types hands on", () => {
    const model = new URL("../../../packages/types/src/runtime/model.ts", import.meta.url);
    const exported = readFileSync(model, "utf8").matchAll(/^export (?:interface|type|declare const) (\w+)/gm);
    const types = [...exported].map(([, name]) => name);
    expect([...names.TYPES_PUBLIC].sort()).toEqual(
      [...types, "ApiErrorInit", ...Object.keys(typesRuntime)].sort(),
    );
  });

  test("are exported by the runtime modules, types and values", () => {
    const folder = join(GENERATED, "compiled-names");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "all.ts"), allNames());
    expect(compile(folder)).toBe("");
    writeFileSync(join(folder, "all.ts"), allNames().replaceAll("ApiError", "ApiErrors"));
    expect(compile(folder)).toContain("no exported member named 'ApiErrors'");
  }, 60_000);
});

/** Re-exports every name under one of its own, and those of the indexes once more. */
function allNames(): string {
  const indexes = [
    namesOfIndex("server", names.SERVER_PUBLIC),
    namesOfIndex("client", names.CLIENT_PUBLIC),
    namesOfIndex("testing", names.TESTING_PUBLIC),
  ];
  return `${namesInUse()}${indexes.join("")}`;
}

function namesOfIndex(runtime: "server" | "client" | "testing", exported: readonly string[]): string {
  const list = exported.map((name) => `${name} as ${runtime}Index${name.replace("type ", "")}`);
  return `export { ${list.join(", ")} } from "${names.RUNTIME_MODULES[runtime]}";\n`;
}

function namesInUse(): string {
  const { CLIENT_RUNTIME, RUNTIME_MODULES, SERVER_RUNTIME, TESTING_RUNTIME, TYPES_RUNTIME } = names;
  const runtimes = {
    types: TYPES_RUNTIME,
    server: SERVER_RUNTIME,
    client: CLIENT_RUNTIME,
    testing: TESTING_RUNTIME,
  };
  return (["types", "server", "client", "testing"] as const)
    .map((runtime) => {
      const exported = (name: string): string => `${name} as ${runtime}${name}`;
      const { types, values } = runtimes[runtime];
      const from = RUNTIME_MODULES[runtime];
      return (
        `export type { ${types.map(exported).join(", ")} } from "${from}";\n` +
        `export { ${values.map(exported).join(", ")} } from "${from}";\n`
      );
    })
    .join("");
}
