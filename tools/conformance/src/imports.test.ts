import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const PACKAGES = fileURLToPath(new URL("../../../packages/", import.meta.url));

interface Import {
  /** Relative to the folder of packages. */
  readonly file: string;
  readonly from: string;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** What the sources of a package import, tests and what only tests use left out, relative imports too. */
function importsOf(name: string): Import[] {
  return sourcesOf(name).flatMap((file) => {
    const text = withoutComments(readFileSync(join(PACKAGES, file), "utf8"));
    const statements = text.matchAll(
      /(\b(?:import|export)\s+type\s[^;"']*)?(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*["']([^"'\n]+)["']/g,
    );
    return [...statements].map(([, type, from]) => ({ file, from: from!, typeOnly: type !== undefined }));
  });
}

function sourcesOf(name: string): string[] {
  return readdirSync(join(PACKAGES, name, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => relative(PACKAGES, join(entry.parentPath, entry.name)))
    .filter((file) => !/\.test(-d)?\.ts$|\/(testing|fixtures|golden)\//.test(file));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

const isRelative = ({ from }: Import): boolean => from.startsWith(".");

describe("who imports whom", () => {
  test.each(["types", "server", "client", "testing", "codegen"])("%s has sources with imports", (name) => {
    expect(importsOf(name).filter(isRelative).length).toBeGreaterThan(5);
  });

  test("types imports nothing but itself", () => {
    const others = importsOf("types").filter(
      (one) => !isRelative(one) && one.from !== "@org/errors-types/runtime",
    );
    expect(others).toEqual([]);
  });

  test.each(["server", "client"])("%s imports types and itself, and others only to adapt to them", (name) => {
    const types = ["@org/errors-types", "@org/errors-types/runtime", "@org/errors-types/version"];
    const allowed = [...types, `@org/errors-${name}/runtime`];
    const others = importsOf(name).filter((one) => !isRelative(one) && !allowed.includes(one.from));
    expect(others.filter(({ file }) => !file.startsWith(`${name}/src/adapters/`))).toEqual([]);
  });

  test.each(["server", "client"])(
    "an adapter of %s takes nothing but types from what it adapts to",
    (name) => {
      const loaded = importsOf(name).filter((one) => !isRelative(one) && !one.typeOnly);
      expect(loaded.filter(({ from }) => !/^(?:node:|@org\/errors-)/.test(from))).toEqual([]);
    },
  );

  test("testing imports what its siblings have for generated code, their APIs, and itself", () => {
    const allowed = [
      ...["@org/errors-types/runtime", "@org/errors-types/version", "@org/errors-types"],
      ...["@org/errors-server/runtime", "@org/errors-server/apis"],
      ...["@org/errors-client/runtime", "@org/errors-client/apis"],
      "@org/errors-testing/runtime",
    ];
    const others = importsOf("testing").filter((one) => !isRelative(one) && !allowed.includes(one.from));
    // types, and the one value that registers the matchers: the `expect` of Jest is global, and msw calls functions
    const loaded = others.filter(({ typeOnly }) => !typeOnly);
    expect(loaded.map(({ file, from }) => [file, from])).toEqual([["testing/src/vitest.ts", "vitest"]]);
    const named = new Set(others.map(({ file, from }) => `${file}: ${from}`));
    expect([...named]).toEqual(["testing/src/jest.ts: expect", "testing/src/vitest.ts: vitest"]);
  });

  test("nothing that is released imports testing but itself", () => {
    const users = ["types", "server", "client", "codegen"].flatMap(importsOf);
    expect(users.filter(({ from }) => from.startsWith("@org/errors-testing"))).toEqual([]);
  });

  test("codegen imports no runtime: it only prints their names", () => {
    expect(importsOf("codegen").filter(({ from }) => from.startsWith("@org/"))).toEqual([]);
  });

  test.each(["types", "server", "client", "testing", "codegen"])("%s stays within its own folder", (name) => {
    const folder = join(PACKAGES, name);
    const leaving = importsOf(name)
      .filter(isRelative)
      .filter(({ file, from }) => relative(folder, join(PACKAGES, file, "..", from)).startsWith(".."));
    expect(leaving).toEqual([]);
  });

  test.each(["types", "server", "client", "testing", "codegen"])("%s imports no tools", (name) => {
    const tools = /@org\/errors-(bench|clients|conformance|databases|servers|tour)|(^|\/)tools\//;
    expect(importsOf(name).filter(({ from }) => tools.test(from))).toEqual([]);
  });
});
