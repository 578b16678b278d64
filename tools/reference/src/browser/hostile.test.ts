import { execFile } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInBrowser } from "../../../clients/src/browser/describe-in-browser.js";
import { launch } from "../../../clients/src/browser/launch.js";
import { DEFAULT_FOLDER, ROOT, readFacts, workFolder } from "../pages/work-folder.js";
import { HOSTILE, hostileCatalog, MARKER } from "./hostile-catalog.js";
import { keepPicture, LOOKS, openPage, search, violations, visit } from "./look.js";
import { outlineOf, skippedLevels } from "./outline.js";
import { type ServedSite, serveSite } from "./serve-site.js";
import { signaturesOf } from "./signatures.js";

// A site of a catalog whose every text wants out. It is built as every site is, by what was built last.

const PATIENCE_MS = 300_000;

/** Below the package, where its pages find what they import. */
const FOLDER = join(DEFAULT_FOLDER, "hostile");

/** Pages of our own catalog that have all kinds of elements. */
const CALM = [
  "",
  "by-status",
  "by-code",
  "what-changed",
  "validation_failed",
  "token_expired",
  "apis/fanfare",
];

/** Elements of authors' Markdown that the site of our own catalog does not happen to have. */
const OF_AUTHORS = ["a[href,rel,target]", "blockquote[]", "em[]", "ol[]", "ol[start]", "strong[]", "br[]"];

describeInBrowser((program) => {
  let browser: Browser;
  let site: ServedSite;
  let own: ServedSite;
  let paths: readonly string[];
  /** What a harmless site is made of. */
  const allowed = new Set(OF_AUTHORS);
  beforeAll(async () => {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const catalog = hostileCatalog(FOLDER);
    await promisify(execFile)(process.execPath, ["dist/build.js", "--catalog", catalog, "--folder", FOLDER], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: "production" },
    });
    const { base, sidebar } = readFacts(FOLDER);
    paths = sidebar.flatMap(({ items }) => items.map(({ link }) => link.slice(1)));
    [browser, site, own] = await Promise.all([
      launch(program),
      serveSite(workFolder(FOLDER).site, base),
      serveSite(workFolder(DEFAULT_FOLDER).site, readFacts(DEFAULT_FOLDER).base),
    ]);
    const { page } = await openPage(browser, LOOKS.desktop, own.url);
    const note = async () => {
      for (const signature of await signaturesOf(page)) allowed.add(signature);
    };
    for (const path of CALM) {
      await visit(page, own.url + path);
      await note();
    }
    await search(page, "token");
    await note();
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.close(), own?.close()]);
    rmSync(FOLDER, { recursive: true, force: true });
  });

  const isHarmed = (page: Page) => page.evaluate((marker) => marker in window, MARKER);

  test(
    "its pages have no element that those of a harmless one lack, run nothing, and ask for nothing",
    async () => {
      const { page, complaints } = await openPage(browser, LOOKS.desktop, site.url);
      for (const path of ["", "by-status", "by-code", "what-changed", ...paths]) {
        await visit(page, site.url + path);
        const found = await signaturesOf(page);
        expect(
          [...found].filter((signature) => !allowed.has(signature)),
          path,
        ).toEqual([]);
        expect(await isHarmed(page), path).toBe(false);
        expect(await strangeLinks(page), path).toEqual([]);
      }
      expect(paths.length).toBeGreaterThan(8);
      expect(complaints).toEqual([]);
    },
    PATIENCE_MS,
  );

  test("what they want is there to be read", async () => {
    const { page } = await openPage(browser, LOOKS.desktop, site.url);
    await visit(page, `${site.url}k_whole`);
    const words = (text: string | null) => (text ?? "").replace(/[\u200b\u200c]/g, "").replace(/\s+/g, " ");
    const title = words(HOSTILE.replaceAll("\u2028", " "));
    expect(words(await page.getByRole("heading", { level: 1 }).textContent())).toContain(title);
    expect(words(await page.title())).toContain(title);
  });

  test(
    "nor does anything happen where the search finds them, and on a phone",
    async () => {
      const { page, complaints } = await openPage(browser, LOOKS.phone, site.url);
      for (const path of ["k_all", "k_whole", "apis/k_desk", "what-changed"]) {
        await visit(page, site.url + path);
        expect(await page.evaluate(() => document.scrollingElement!.scrollWidth), path).toBeLessThanOrEqual(
          360,
        );
      }
      for (const words of ["constructor", "script onerror", "k_all", "__VP_STATIC"]) {
        await search(page, words);
        const found = await signaturesOf(page);
        expect(
          [...found].filter((signature) => !allowed.has(signature)),
          words,
        ).toEqual([]);
        await page.keyboard.press("Escape");
      }
      expect(await isHarmed(page)).toBe(false);
      expect(complaints).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    "axe finds nothing wrong with them, and their headings have no gap",
    async () => {
      const { page } = await openPage(browser, LOOKS.desktop, site.url);
      for (const path of ["k_all", "what-changed"]) {
        await visit(page, site.url + path);
        expect(await violations(page)).toEqual([]);
        expect(skippedLevels((await outlineOf(page)).levels)).toEqual([]);
        await keepPicture(page, `hostile ${path}`);
      }
    },
    PATIENCE_MS,
  );

  test("the changelog says what changed, whatever it is called", async () => {
    const { page } = await openPage(browser, LOOKS.desktop, site.url);
    await visit(page, `${site.url}what-changed`);
    const headings = await page.locator("main h2").allTextContents();
    expect(headings.map((text) => text.replace(/[^\w.]/g, ""))).toEqual(["Unreleased", "2.0.0", "1.0.0"]);
    expect(await page.getByText("k_gone is gone.").count()).toBe(1);
  });
});

/** Links that lead neither to the web nor within the site. */
async function strangeLinks(page: Page): Promise<readonly string[]> {
  const links = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return links.filter((link) => !/^(https?:\/\/|mailto:|#|\/|\.{1,2}\/)/.test(link));
}
