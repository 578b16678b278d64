import { describe, expect, test } from "vitest";
import type { Catalog } from "../../catalog/model.js";
import { CODE_PATTERN } from "../../catalog/name-patterns.js";
import { readCatalog } from "../../catalog/read-catalog.js";
import { checkPaths } from "../../output/check-paths.js";
import { foldName } from "../../portable-names.js";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import { markdownFacts } from "../../testing/injection/markdown-facts.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { PAGES } from "./page-paths.js";
import { printPages } from "./print-pages.js";

const ours = readCatalog(new URL("../../../../catalog/catalog.yaml", import.meta.url).pathname).catalog;
const catalogs: Readonly<Record<string, Catalog | undefined>> = {
  ours,
  draft: fixtureCatalog("draft"),
  dialects: fixtureCatalog("dialects"),
  languages: fixtureCatalog("languages"),
};

describe.each(Object.entries(catalogs))("the reference of %s", (_, catalog) => {
  const files = catalog === undefined ? [] : printPages(catalog, {});
  const facts = new Map(files.map(({ path, text }) => [path, markdownFacts(text)]));
  const anchors = new Map(
    files.map(({ path, text }) => [
      path,
      [...text.matchAll(/<a href="#\S+" id="(\S+)"><\/a>/g)].map(([, id]) => id),
    ]),
  );

  test("is there, and can be written anywhere", () => {
    expect(files.length).toBeGreaterThan(0);
    checkPaths(
      files.map(({ path }) => path),
      "reference",
    );
  });

  test.each([...facts])("%s is read alike by CommonMark, VitePress and MDX", (_path, { problems }) => {
    expect(problems).toEqual([]);
  });

  test.each([...facts])("every link of %s has a target", (path, { links }) => {
    for (const link of links.filter((one) => !/^(https?|mailto):/.test(one))) {
      const [, page = "", , anchor] = /^([^#]*)(#(.*))?$/.exec(link) ?? [];
      const target = page === "" ? path : new URL(page, `https://x.example/${path}`).pathname.slice(1);
      expect(facts.has(target), `${link} leads to ${target}`).toBe(true);
      if (anchor !== undefined && path !== PAGES.llmsFull)
        expect(anchors.get(target), link).toContain(anchor);
    }
  });

  test("every type and help below `docs` is a page", () => {
    for (const { type, help } of catalog?.errors ?? [])
      for (const address of [type, help].filter((one) => one.startsWith(`${catalog?.docs}/`)))
        expect(facts.has(`${address.slice((catalog?.docs.length ?? 0) + 1)}.md`), address).toBe(true);
  });

  test("every error and API has a page, in all lists", () => {
    const paths = [
      ...(catalog?.errors ?? []).map(({ code }) => `${code}.md`),
      ...(catalog?.apis ?? []).map(({ name }) => `apis/${name}.md`),
    ];
    for (const list of [PAGES.index, PAGES.gitbook, PAGES.llms])
      expect(facts.get(list)?.links, list).toEqual(expect.arrayContaining(paths));
  });
});

describe("pages that are no error", () => {
  test.each(Object.values(PAGES))("%s is in nobody's way", (path) => {
    const [name = ""] = foldName(path).split(".md");
    if (!new RegExp(CODE_PATTERN).test(name)) return;
    const folder = temporaryFolder({
      "catalog.yaml": `errors: { ${name}: { generic: true, status: 400, title: T, detail: D } }`,
    });
    expect(readCatalog(`${folder}/catalog.yaml`).findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: "reserved-code", found: `${name}:` })]),
    );
  });

  test("errors called like folders and lists have their pages", () => {
    const folder = temporaryFolder({
      "catalog.yaml": `
errors:
  bad_request: { generic: true, status: 400, title: T, detail: D }
  internal_error: { generic: true, status: 500, title: T, detail: D }
  apis: { status: 400, title: T, detail: D }
  llms: { status: 400, title: T, detail: D }
  summary: { status: 400, title: T, detail: D }
  readme: { status: 400, title: T, detail: D }
  by_code: { status: 400, title: T, detail: D }
dialects: { d: { mediaType: application/json, body: { code: "{code}" } } }
apis: { desk: { dialect: d, errors: { from: all } } }
`,
    });
    const { catalog } = readCatalog(`${folder}/catalog.yaml`);
    const paths = catalog === undefined ? [] : printPages(catalog, {}).map(({ path }) => path);
    checkPaths(paths, "reference");
    expect(paths).toEqual(expect.arrayContaining(["apis.md", "apis/desk.md", "llms.md", "summary.md"]));
  });
});
