import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../../packages/codegen/src/testing/temporary-folder.js";
import { DEFAULT_FOLDER, ROOT, workFolder } from "../pages/work-folder.js";
import { type CheckedLinks, checkLinks } from "./check-links.js";

const CATALOG = `docs: https://example.org/errors
errors:
  here: { status: 400, title: A, detail: A. }
  away: { status: 400, title: A, detail: A., type: https://elsewhere.example/away, help: https://example.org/errors/help#away }
`;

/** A site below `/errors/` whose pages hold this. */
function check(pages: Readonly<Record<string, string>>): CheckedLinks {
  const facts = JSON.stringify({ title: "A", base: "/errors/", sidebar: [] });
  const site = Object.entries(pages).map(([path, text]) => [`site/${path}`, text]);
  const folder = temporaryFolder({
    "catalog.yaml": CATALOG,
    "facts.json": facts,
    ...Object.fromEntries(site),
  });
  return checkLinks(join(folder, "catalog.yaml"), folder);
}

const COMPLETE = {
  "index.html": "<a href='/errors/here'>x</a>",
  "here.html": "<h2 id='a'>A</h2>",
  "away.html": "",
  "help.html": "<h2 id='away'>A</h2>",
};

describe("a link", () => {
  test.each([
    ["to a page", "/errors/here"],
    ["to a page beside it", "./here"],
    ["to the first page", "/errors/"],
    ["to an anchor", "here#a"],
    ["to a file", "here.md"],
    ["to its own top", "#"],
  ])("%s has a target", (_, link) => {
    const pages = { ...COMPLETE, "here.md": "", "index.html": `<a href="${link}">x</a>` };
    expect(check(pages).complaints).toEqual([]);
  });

  test.each([
    ["/errors/missing", "no file"],
    ["/here", "no file"],
    ["/errors", "no file"],
    ["here#b", "no anchor in here.html"],
    ["#b", "no anchor in index.html"],
    ["site-assets/missing.js", "no file"],
  ])("to %s leads to %s", (link, missing) => {
    const pages = { ...COMPLETE, "index.html": `<a href="${link}">x</a>` };
    expect(check(pages).complaints).toEqual([`index.html: ${link} leads to ${missing}`]);
  });

  test("in a text for machines is followed, too", () => {
    const pages = { ...COMPLETE, "llms.txt": "[x](here.md) [y](help.html)" };
    expect(check(pages).complaints).toEqual(["llms.txt: here.md leads to no file"]);
  });

  test("that leads away is listed, not followed", () => {
    const pages = {
      ...COMPLETE,
      "index.html": "<a href='https://b.example/x'>x</a><a href='mailto:a@b.example'>y</a>",
    };
    expect(check(pages)).toMatchObject({
      complaints: [],
      external: ["https://b.example/x", "mailto:a@b.example"],
    });
  });
});

test("an address in the catalog that has no page is told with where it stands", () => {
  const { "here.html": _, ...others } = COMPLETE;
  const { complaints } = check({ ...others, "index.html": "", "help.html": "" });
  expect(complaints).toEqual([
    "help of away: /errors/help#away leads to no anchor in help.html",
    "help of here: /errors/here leads to no file",
    "type of here: /errors/here leads to no file",
  ]);
});

describe("the site of the catalog", () => {
  test("is there", () => {
    // a step of `pnpm check`; alone: `pnpm reference`
    expect(existsSync(workFolder(DEFAULT_FOLDER).site)).toBe(true);
  });

  test("has no link without a target, and a page at every address in the catalog", () => {
    const catalog = join(ROOT, "../../packages/catalog/catalog.yaml");
    const { complaints, followed } = checkLinks(catalog, DEFAULT_FOLDER);
    expect(complaints).toEqual([]);
    expect(followed).toBeGreaterThan(1000);
  });
});
