import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { PUBLISHED } from "./consumer.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const folderOf = (name: string) =>
  name === "@org/errors-schemas" ? "schemas" : name.replace("@org/errors-", "packages/");

test("all packages have one version, and are released together", () => {
  const versions = PUBLISHED.map((name) => JSON.parse(read(`${folderOf(name)}/package.json`)).version);
  expect(new Set(versions).size).toBe(1);
  expect(JSON.parse(read(".changeset/config.json")).fixed).toEqual([PUBLISHED]);
});

test.each(["types", "server", "client", "testing"])("%s knows its version", (name) => {
  const [, version] = /^export const VERSION: string = "(.+)";$/m.exec(
    read(`packages/${name}/src/runtime/version.ts`),
  )!;
  expect(version).toBe(JSON.parse(read(`packages/${name}/package.json`)).version);
});

test("all that is generated is restored from a cache", () => {
  const script: string = JSON.parse(read("packages/catalog/package.json")).scripts.generate;
  const folders = [...script.matchAll(/ \w+=(\S+)/g)].map(([, folder]) =>
    relative(ROOT, join(ROOT, "packages/catalog", folder!)),
  );
  expect(folders.length).toBeGreaterThanOrEqual(4);
  const { outputs } = JSON.parse(read("turbo.json")).tasks["@org/errors-catalog#generate"] as {
    outputs: string[];
  };
  const restored = outputs.map((output) => output.replace("$TURBO_ROOT$/", ""));
  for (const folder of folders) {
    const manifest = JSON.parse(read(join(folder, ".errors-codegen.json"))) as {
      files: Record<string, string>;
    };
    const files = [".errors-codegen.json", ...Object.keys(manifest.files)].map((file) => join(folder, file));
    const lost = files.filter(
      (file) =>
        !restored.some(
          (output) => output === file || (output.endsWith("/**") && file.startsWith(output.slice(0, -2))),
        ),
    );
    expect(lost).toEqual([]);
  }
});
