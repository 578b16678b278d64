import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const PACKAGES = fileURLToPath(new URL("../../../packages/", import.meta.url));

interface Import {
  /** Relative to the folder of packages. */
  readonly file: string;
  readonly from: string;
}

/** What the sources of a package import, tests and what only tests use left out, relative imports too. */
function importsOf(name: string): Import[] {
  return sourcesOf(name).flatMap((file) => {
    const text = withoutComments(readFileSync(join(PACKAGES, file), "utf8"));
    const statements = text.matchAll(
      /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*["']([^"'\n]+)["']/g,
    );
    return [...statements].map(([, from]) => ({ file, from: from! }));
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
  test.each(["types", "server", "client", "codegen"])("%s has sources with imports", (name) => {
    expect(importsOf(name).filter(isRelative).length).toBeGreaterThan(5);
  });

  test("types imports nothing but itself", () => {
    const others = importsOf("types").filter(
      (one) => !isRelative(one) && one.from !== "@org/errors-types/runtime",
    );
    expect(others).toEqual([]);
  });

  test.each([
    {
      name: "server",
      own: ["@org/errors-server/runtime"],
      files: ["server/src/adapters/node.ts", "server/src/adapters/send-rendered.ts"],
    },
    { name: "client", own: ["@org/errors-client/runtime"], files: [] },
  ])("$name imports types, and Node's own modules only where it adapts to them", ({ name, own, files }) => {
    const allowed = ["@org/errors-types", "@org/errors-types/runtime", ...own];
    const others = importsOf(name).filter((one) => !isRelative(one) && !allowed.includes(one.from));
    const adapting = others.filter(({ file, from }) => files.includes(file) && from.startsWith("node:"));
    expect(others.filter((one) => !adapting.includes(one))).toEqual([]);
  });

  test("codegen imports no runtime: it only prints their names", () => {
    expect(importsOf("codegen").filter(({ from }) => from.startsWith("@org/"))).toEqual([]);
  });

  test.each(["types", "server", "client", "codegen"])("%s stays within its own folder", (name) => {
    const folder = join(PACKAGES, name);
    const leaving = importsOf(name)
      .filter(isRelative)
      .filter(({ file, from }) => relative(folder, join(PACKAGES, file, "..", from)).startsWith(".."));
    expect(leaving).toEqual([]);
  });

  test.each(["types", "server", "client", "codegen"])("%s imports no tools", (name) => {
    const tools = /@org\/errors-(conformance|tour)|(^|\/)tools\//;
    expect(importsOf(name).filter(({ from }) => tools.test(from))).toEqual([]);
  });
});
