import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData, type Package } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runWithPnpm } from "./command.js";
import { PUBLISHED } from "./consumer.js";

// What people download: looked at by the tools that know what goes wrong with packages, and file by file.

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The packages are ES modules: neither resolvers without `exports` nor CommonJS count. */
const RESOLVERS = ["node16-esm", "bundler"] as const;

/** All that a package may hold, beside package.json, README.md, LICENSE and the folders that its name promises. */
const FILES: Readonly<Record<string, RegExp>> = {
  "@org/errors-catalog":
    /^(catalog\.(yaml|json)|(errors|dialects|apis)\/[\w-]+\.yaml|errors\/details\/[\w-]+\.ts)$/,
  "@org/errors-schemas": /^(catalog\.schema\.json|(errors|apis)\/[\w/-]+\.schema\.json)$/,
  "@org/errors-codegen": /^(bin\/errors-codegen\.js|catalog\.schema\.json|(dist|src)\/.*)$/,
};
const SOURCES = /^(dist\/.*\.(js|d\.ts)(\.map)?|src\/.*\.ts)$/;

/** Never: tests and what they read, and what only this repository uses. */
const UNNEEDED =
  /\.(test|test-d|bench)\.|\/(testing|fixtures|golden|cases|__snapshots__)\/|\.tsbuildinfo|tsconfig|\.errors-codegen\.json|\.env|\.npmrc|node_modules/;

let home: string;
const packages = new Map<
  string,
  { readonly tarball: Buffer; readonly content: Package; readonly files: readonly string[] }
>();
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "errors-tarballs-"));
  const names = PUBLISHED.map((name) => `--filter ${name}`).join(" ");
  await runWithPnpm(`pnpm -r ${names} exec pnpm pack --pack-destination ${home}`, { cwd: ROOT });
  for (const name of PUBLISHED) {
    const file = readdirSync(home).find((file) => file.startsWith(`${name.slice(1).replace("/", "-")}-`));
    const tarball = readFileSync(join(home, file!));
    const content = createPackageFromTarballData(tarball);
    const files = content.listFiles().map((path) => path.slice(`/node_modules/${name}/`.length));
    packages.set(name, { tarball, content, files });
  }
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.each(PUBLISHED)("%s", (name) => {
  test("is as publint wants a package to be", async () => {
    const { tarball } = packages.get(name)!;
    const { buffer, byteOffset, byteLength } = tarball;
    const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  }, 60_000);

  test("has types that resolve to what is run", async () => {
    const { content, files } = packages.get(name)!;
    const result = await checkPackage(content);
    expect(result.types !== false).toBe(files.some((file) => file.endsWith(".ts")));
    if (result.types === false) return;
    const problems = RESOLVERS.flatMap((resolutionKind) => filterProblems(result, { resolutionKind }));
    expect(problems).toEqual([]);
  }, 60_000);

  test("holds what it needs, and nothing else", () => {
    const { files } = packages.get(name)!;
    const rest = files.filter((file) => !/^(package\.json|README\.md|LICENSE)$/.test(file));
    expect(files.length - rest.length).toBe(3);
    expect(rest.filter((file) => !(FILES[name] ?? SOURCES).test(file) || UNNEEDED.test(`/${file}`))).toEqual(
      [],
    );
    expect(rest.length).toBeGreaterThan(0);
  });

  test("leads nowhere but into itself", () => {
    const { content, files } = packages.get(name)!;
    const at = (file: string) => content.readFile(`/node_modules/${name}/${file}`);
    const manifest = JSON.parse(at("package.json")) as {
      dependencies?: Record<string, string>;
      version: string;
    };
    const siblings = Object.entries(manifest.dependencies ?? {}).filter(([key]) => key.startsWith("@org/"));
    expect(siblings.filter(([, range]) => range !== manifest.version)).toEqual([]);
    // maps and declarations show sources: those are there
    const lost = files
      .filter((file) => file.endsWith(".map"))
      .flatMap((file) => {
        const { sources } = JSON.parse(at(file)) as { sources: string[] };
        return sources.filter((source) => !files.includes(join(file, "..", source)));
      });
    expect(lost).toEqual([]);
  });
});
