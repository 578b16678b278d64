import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shopCatalog } from "../testing/shop-catalog.js";
import { spawnCli } from "../testing/spawn-cli.js";

/** Runs before the command: what it loads, by `import` and by `require`, goes to a file. */
const RECORDER = `
import { appendFileSync } from "node:fs";
import { createRequire, register } from "node:module";
const HOOK = \`
import { appendFileSync } from "node:fs";
export function load(url, context, next) {
  appendFileSync(process.env.LOADED, url + "\\\\n");
  return next(url, context);
}\`;
register("data:text/javascript," + encodeURIComponent(HOOK));
process.on("exit", () => {
  const required = Object.keys(createRequire(process.argv[1]).cache);
  appendFileSync(process.env.LOADED, required.join("\\n"));
});
`;

/** The packages that a command loads, and how many files of our own. */
async function loadedBy(folder: string, ...args: readonly string[]) {
  const file = join(folder, "loaded.txt");
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(RECORDER)}`, LOADED: file };
  const { code } = await spawnCli(args, { cwd: folder, env });
  const paths = readFileSync(file, "utf8")
    .split("\n")
    .map((path) => path.replaceAll("\\", "/"));
  const packages = paths.flatMap((path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  const own = paths.filter((path) => path.includes("/packages/codegen/dist/"));
  return { code, packages: [...new Set(packages)].sort(), files: own.length };
}

test("generating loads few files, and nothing that a plain catalog does not need", async () => {
  const loaded = await loadedBy(shopCatalog(), "generate", "--out", "out");
  expect(loaded).toMatchObject({ code: 0, packages: ["commander", "js-yaml"] });
  expect(loaded.files).toBeLessThan(15);
});

test("what a catalog needs beyond that is loaded: Ajv for a schema that is not plain", async () => {
  const schema =
    "{ status: 404, title: A, detail: A., details: { a: { type: object, patternProperties: { x: true } } } }";
  const loaded = await loadedBy(
    shopCatalog({ "errors/more.yaml": `a: ${schema}` }),
    "generate",
    "--out",
    "out",
  );
  expect(loaded).toMatchObject({ code: 0, packages: expect.arrayContaining(["ajv", "ajv-formats"]) });
});
