import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type DocumentHome,
  documentHome,
  documentsIn,
  ROOT,
  SITE,
} from "../../conformance/src/document-home.js";
import { pathsNamedIn, scriptsNamedIn } from "../../conformance/src/read-document.js";

// The programs of docs/client are type-checked and run, and what they print is compared with the block below them. Those
// for a browser are run by `browser/browser.test.ts`.

const FOLDER = "docs/client";
const DOCUMENTS = documentsIn(FOLDER);
const PROGRAMS = DOCUMENTS.flatMap((document) =>
  document.programs.map((program) => ({ document, program, path: join(document.name, program.file) })),
);

let home: DocumentHome;
beforeAll(() => {
  home = documentHome(DOCUMENTS, "tools/clients");
});
afterAll(() => home.remove());

describe("programs", () => {
  test("there is one for each adapter", () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, "packages/client/package.json"), "utf8"));
    const adapters = Object.entries<{ default?: string }>(exports).flatMap(
      ([path, { default: built = "" }]) => (built.startsWith("./dist/adapters/") ? [path.slice(2)] : []),
    );
    const sources = readdirSync(join(ROOT, "packages/client/src/adapters"));
    for (const adapter of adapters) {
      expect(sources).toContain(`${adapter}.ts`);
      expect(PROGRAMS.map(({ path }) => path)).toContain(`${adapter}.md/${adapter}.ts`);
    }
    expect(adapters.length).toBeGreaterThanOrEqual(6);
  });

  test.each(DOCUMENTS)("no block of $name escapes", ({ blocks }) => {
    const nameless = blocks.filter(({ language, file }) => /^(ts|js)$/.test(language) && file === undefined);
    expect(nameless).toEqual([]);
  });

  test("are type-checked", () => {
    expect(home.check()).toBe("");
  }, 60_000);

  test.each(PROGRAMS.filter(({ program }) => !program.file.startsWith(SITE)))(
    "$path prints what is said, and ends",
    async ({ document, program }) => {
      expect(await home.run(document, program)).toEqual({ printed: program.prints, listensStill: false });
    },
    30_000,
  );
});

test.each(DOCUMENTS)("$name names files and scripts that exist", ({ markdown }) => {
  const { fromRoot, links } = pathsNamedIn(markdown);
  const named = [...fromRoot, ...links.map((link) => join(FOLDER, link))];
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const known = [...Object.keys(scripts), "install"];
  expect(scriptsNamedIn(markdown).filter((name) => !known.includes(name))).toEqual([]);
});
