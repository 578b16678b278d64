import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeInBrowser } from "../../../clients/src/browser/describe-in-browser.js";
import { launch } from "../../../clients/src/browser/launch.js";
import { DEFAULT_FOLDER, readFacts, workFolder } from "../pages/work-folder.js";
import { keepPicture, LOOKS, openPage, search, violations, visit } from "./look.js";
import { outlineOf, skippedLevels } from "./outline.js";
import { type ServedSite, serveSite } from "./serve-site.js";

// The site that was built last, as people see it. Pictures of it are left in `.generated/screenshots`.

/** A page of each kind, the longest there is. */
const KINDS = {
  index: "",
  "by status": "by-status",
  "by code": "by-code",
  changelog: "what-changed",
  error: "validation_failed",
  API: "apis/fanfare",
};

/** A machine that has much else to do takes long for dozens of pages. */
const PATIENCE_MS = 180_000;

const { base, sidebar } = readFacts(DEFAULT_FOLDER);
const { site: folder } = workFolder(DEFAULT_FOLDER);
const ALL = [
  ...["", "by-status", "by-code", "what-changed"],
  ...sidebar.flatMap(({ items }) => items.map(({ link }) => link.slice(1))),
];

describeInBrowser((program) => {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(program), serveSite(folder, base)]);
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const open = (look: keyof typeof LOOKS) => openPage(browser, LOOKS[look], site.url);

  test(
    "a code is searched for, found, read about, and left by its links",
    async () => {
      const { page, complaints } = await open("desktop");
      await visit(page, site.url);
      await search(page, "token_expired");
      await page.getByRole("option").first().click();
      await page.waitForURL(/\/token_expired#/);
      await expectTitle(page, "Access token expired (token_expired)");

      const main = page.getByRole("main");
      await main.getByText("A more specific form of").getByRole("link", { name: "unauthorized" }).click();
      await page.waitForURL(/\/unauthorized$/);
      await expectTitle(page, "Unauthorized (unauthorized)");
      await page.goBack();
      await expectTitle(page, "Access token expired (token_expired)");

      await main.getByText("of this API").getByRole("link", { name: "status 401" }).first().click();
      await page.waitForURL(/\/apis\/fanfare#401$/);
      await expectTitle(page, "Fanfare API");
      await page.waitForFunction(() => {
        const { top } = document.getElementById("401")!.getBoundingClientRect();
        return top >= 0 && top < innerHeight / 2;
      });
      await page.goBack();
      await expectTitle(page, "Access token expired (token_expired)");
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    PATIENCE_MS,
  );

  test.each(["not_found", "conflict", "validation_failed", "rate_limited"])(
    "the first that is found for %s is its page",
    async (code) => {
      const { page } = await open("phone");
      await visit(page, `${site.url}by-code`);
      await search(page, code);
      expect(await page.getByRole("option").first().getAttribute("href")).toMatch(
        new RegExp(`^${base}${code}#`),
      );
      await page.context().close();
    },
  );

  test("an error is found by the words that an API has for it", async () => {
    const { page } = await open("desktop");
    await visit(page, site.url);
    await search(page, "validation_error");
    expect(await page.getByRole("option").first().getAttribute("href")).toContain("/validation_failed#");
    await page.context().close();
  });

  test(
    "every page fits a phone, has one title and no gap below it, and asks nobody else for anything",
    async () => {
      const { page, complaints } = await open("phone");
      const found: Record<string, unknown> = {};
      expect(ALL.length).toBeGreaterThan(30);
      for (const path of ALL) {
        await visit(page, site.url + path);
        const width = await page.evaluate(() => document.scrollingElement!.scrollWidth);
        const { titles, levels } = await outlineOf(page);
        const wrong = [
          ...(width > 360 ? [`is ${width} pixels wide`] : []),
          ...(titles === 1 && levels[0] === 1 ? [] : [`has ${titles} titles`]),
          ...skippedLevels(levels),
          ...complaints.splice(0),
        ];
        if (wrong.length > 0) found[path] = wrong;
      }
      expect(found).toEqual({});
      await page.context().close();
    },
    PATIENCE_MS,
  );

  test("what is too wide for a phone scrolls in its own box, with the keyboard too", async () => {
    const { page } = await open("phone");
    for (const [path, boxes] of [
      ["validation_failed", "pre"],
      ["by-code", "table"],
    ] as const) {
      await visit(page, site.url + path);
      const wide = await page.locator(`main ${boxes}`).evaluateAll((all) =>
        all
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map((box) => ({
            overflow: getComputedStyle(box).overflowX,
            tabIndex: (box as HTMLElement).tabIndex,
          })),
      );
      expect(wide.length).toBeGreaterThan(0);
      for (const box of wide) expect(box).toEqual({ overflow: "auto", tabIndex: 0 });
    }
    await page.context().close();
  });

  describe.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])("on a %s", (look) => {
    test(
      "axe finds nothing wrong with any kind of page",
      async () => {
        const { page, complaints } = await open(look);
        for (const [kind, path] of Object.entries(KINDS)) {
          await visit(page, site.url + path);
          await keepPicture(page, `${kind} ${look}`);
          expect(await violations(page), kind).toEqual([]);
          await expectLandmarks(page);
        }
        expect(complaints).toEqual([]);
        await page.context().close();
      },
      PATIENCE_MS,
    );

    test(
      "nor with an address that has no page",
      async () => {
        const { page } = await open(look);
        await visit(page, `${site.url}no_such_error`);
        await keepPicture(page, `no page ${look}`);
        expect(await violations(page)).toEqual([]);
        await expectTitle(page, "There is no such page");
        await page.getByRole("main").getByRole("link", { name: "by code" }).click();
        await expectTitle(page, "Errors by code");
        await page.context().close();
      },
      PATIENCE_MS,
    );

    test(
      "nor with what opens",
      async () => {
        const { page } = await open(look);
        await visit(page, `${site.url}apis/fanfare`);
        await search(page, "not_found");
        await keepPicture(page, `search ${look}`);
        expect(await violations(page), "search").toEqual([]);
        await page.keyboard.press("Escape");
        if (look.startsWith("phone")) await expectMenus(page, look);
        await page.context().close();
      },
      PATIENCE_MS,
    );
  });

  test("a heading is linked to by its words, and a program imports from the packages", async () => {
    const { page } = await open("desktop");
    await visit(page, `${site.url}apis/fanfare`);
    const name = 'Permalink to "Gateway Timeout (gateway_timeout)"';
    expect(await page.getByRole("link", { name, exact: true }).count()).toBe(1);
    expect(
      await page.locator("main pre", { hasText: "import { readError }" }).first().textContent(),
    ).toContain('from "@org/errors-client"');
    await page.context().close();
  });

  test("the list at the side shows where one is, however long it is", async () => {
    const { page } = await open("desktop");
    const last = ALL.at(-1)!;
    await visit(page, site.url + last);
    await page.waitForFunction(() => {
      const place = document.querySelector(".VPSidebar .is-link.is-active")?.getBoundingClientRect();
      return place !== undefined && place.top >= 0 && place.bottom <= innerHeight;
    });
    expect(await page.locator(".VPSidebar .is-link.is-active").textContent()).toBe(last);
    await page.context().close();
  });

  test("it is dark for those who want it so, and stays that way", async () => {
    const { page } = await open("desktop");
    await visit(page, site.url);
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
    expect(await isDark()).toBe(false);
    await page.getByRole("switch").first().click();
    expect(await isDark()).toBe(true);
    await visit(page, `${site.url}not_found`);
    expect(await isDark()).toBe(true);
    await page.context().close();
  });

  test("texts for machines are files, and so is the Markdown that they lead to", async () => {
    for (const [path, type] of [
      ["llms.txt", "text/plain"],
      ["llms-full.txt", "text/plain"],
      ["not_found.md", "text/markdown"],
    ] as const) {
      const response = await fetch(site.url + path);
      expect(response.headers.get("content-type")).toContain(type);
      expect(await response.text()).toBe(readFileSync(`${folder}/${path}`, "utf8"));
    }
    expect(await (await fetch(`${site.url}llms-full.txt`)).text()).toContain("(`token_expired`)");
  });
});

async function expectTitle(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
}

async function expectLandmarks(page: Page): Promise<void> {
  for (const role of ["main", "banner"] as const) expect(await page.getByRole(role).count(), role).toBe(1);
  expect(await page.getByRole("navigation").count()).toBeGreaterThan(0);
}

/** What a phone hides behind buttons. */
async function expectMenus(page: Page, look: string): Promise<void> {
  const menus = [
    ["navigation", ".VPNavBarHamburger", ".VPNavScreen"],
    ["sidebar", ".VPLocalNav .menu", ".VPSidebar.open"],
    ["on this page", ".VPLocalNavOutlineDropdown > button", ".VPLocalNavOutlineDropdown .items"],
  ] as const;
  for (const [name, button, menu] of menus) {
    await page.locator(button).click();
    await page.locator(menu).waitFor();
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== "running"),
    );
    await keepPicture(page, `${name} ${look}`);
    expect(await violations(page), name).toEqual([]);
    if (name === "sidebar") await page.keyboard.press("Escape");
    else await page.locator(button).click();
    await page.locator(menu).waitFor({ state: "hidden" });
  }
}
