import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { runWithPnpm } from "./command.js";
import { tarballProblems } from "./tarball-problems.js";

/** A package with one mistake of each kind. That ours have none is for `release.test.ts` to show. */
const BAD = {
  "package.json": JSON.stringify({
    name: "@org/errors-types",
    version: "1.0.0",
    type: "module",
    types: "./dist/index.d.ts",
    exports: { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } },
    dependencies: { "@org/errors-server": "^1.0.0" },
  }),
  "README.md": "A package.\n",
  "dist/index.js": "export const a = 1;\n",
  "dist/index.d.ts": 'export * from "./lost.js";\n',
  "dist/index.js.map": JSON.stringify({ version: 3, sources: ["../src/index.ts"], mappings: "" }),
  "src/index.test.ts": "test();\n",
};

test("every kind of mistake is found", async () => {
  const folder = mkdtempSync(join(tmpdir(), "errors-tarball-"));
  for (const [path, text] of Object.entries(BAD)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await runWithPnpm("pnpm pack --out bad.tgz", { cwd: folder });
  const problems = await tarballProblems(readFileSync(join(folder, "bad.tgz")));
  rmSync(folder, { recursive: true });
  const expected = [
    /types.* should be the first/,
    /InternalResolutionError/,
    /^LICENSE is missing\.$/,
    /^Nobody needs src\/index\.test\.ts\.$/,
    /^It depends on @org\/errors-server \^1\.0\.0\.$/,
    /^dist\/index\.js\.map leads to \.\.\/src\/index\.ts, which is not there\.$/,
  ];
  for (const each of expected) expect(problems).toContainEqual(expect.stringMatching(each));
}, 60_000);
