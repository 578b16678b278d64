import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { DEFAULT_FOLDER } from "../pages/work-folder.js";

/** How somebody looks at the site. */
export const LOOKS = {
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  "desktop, dark": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 360, height: 740 }, colorScheme: "light", hasTouch: true },
  "phone, dark": { viewport: { width: 360, height: 740 }, colorScheme: "dark", hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

export interface Watched {
  readonly page: Page;
  /** What went wrong so far: messages of the console, errors, requests that failed or went elsewhere, dialogs. */
  readonly complaints: string[];
}

/** Opens a page that is listened to from the first on. `origin`: where all requests must go. */
export async function openPage(
  browser: Browser,
  look: BrowserContextOptions,
  origin: string,
): Promise<Watched> {
  const context = await browser.newContext(look);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "log") complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${error}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(origin).origin && url.protocol !== "data:")
      complaints.push(`asks for ${request.url()}`);
  });
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints };
}

/** Goes to a page, and waits until Vue has taken it over. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => "__vue_app__" in document.querySelector("#app")!);
}

/** Opens the search of the site, and waits for what it finds. */
export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator("#localsearch-input").fill(text);
  await page.getByRole("option").first().waitFor();
  // the results of the last letter, marked
  await page.locator(".result mark").first().waitFor();
}

/** What axe finds wrong with what is shown, each with its places. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    () =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ["violations"],
      }) as Promise<AxeResults>,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join("\n")}`,
  );
}

/** Keeps what is shown, for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(DEFAULT_FOLDER, "screenshots");
  mkdirSync(folder, { recursive: true });
  const file = `${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.png`;
  await page.screenshot({ path: join(folder, file), animations: "disabled" });
}
