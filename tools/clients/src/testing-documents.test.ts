import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DocumentHome, documentHome, documentsIn, ROOT } from "../../conformance/src/document-home.js";
import { pathsNamedIn, scriptsNamedIn } from "../../conformance/src/read-document.js";
import { describeLanguage } from "../../languages/src/toolchain.js";

// The programs of docs/testing are type-checked and run, and what they print is compared with the block below them.

const FOLDER = "docs/testing";
const DOCUMENTS = documentsIn(FOLDER);
const [DOCUMENT] = DOCUMENTS as [(typeof DOCUMENTS)[number]];

/** vitest colours messages where it colours its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what begins a colour
const COLOUR = /\u001b\[\d+m/g;

let home: DocumentHome;
beforeAll(() => {
  home = documentHome(DOCUMENTS, "tools/clients");
});
afterAll(() => home.remove());

test("programs are type-checked", () => {
  expect(home.check()).toBe("");
}, 60_000);

test.each(DOCUMENT.programs)(
  "$file prints what is said, and ends",
  async (program) => {
    const { printed, listensStill } = await home.run(DOCUMENT, program);
    expect({ printed: printed.replace(COLOUR, ""), listensStill }).toEqual({
      printed: program.prints,
      listensStill: false,
    });
  },
  30_000,
);

describeLanguage("python", ["python3"], () => {
  test("the program in Python prints what is said", () => {
    const at = DOCUMENT.blocks.findIndex(({ language }) => language === "python");
    const file = home.pathOf(DOCUMENT, "test_cases.py");
    writeFileSync(file, DOCUMENT.blocks[at]?.text ?? "");
    const cwd = dirname(dirname(file));
    expect(execFileSync("python3", [file], { cwd, encoding: "utf8" })).toBe(DOCUMENT.blocks[at + 1]?.text);
  });
});

test("no block escapes", () => {
  const nameless = DOCUMENT.blocks.filter(({ language, file }) => language === "ts" && file === undefined);
  expect(nameless).toEqual([]);
  expect(DOCUMENT.programs.length).toBeGreaterThanOrEqual(6);
});

test("files and scripts that are named exist", () => {
  const { fromRoot, links } = pathsNamedIn(DOCUMENT.markdown);
  const named = [...fromRoot, ...links.map((link) => join(FOLDER, link))];
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  expect(scriptsNamedIn(DOCUMENT.markdown).filter((name) => name !== "install")).toEqual([]);
});
