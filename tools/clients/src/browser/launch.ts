import type { Browser } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // nothing that the programs ask for leaves this machine
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

export async function launch(program: string): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath: program, headless: true, args: ARGUMENTS });
}

/** What was heard from a page and its workers; grows while the page is open. */
export interface Heard {
  /** What its programs logged. */
  readonly said: readonly string[];
  /** Its errors, and what the browser has to say of it. */
  readonly complaints: readonly string[];
}

/** Of a response that is an error, and of another origin that forbids something, the browser speaks by itself. */
const BY_ITSELF = /^(?:Failed to load resource: |Access to fetch at )/;

/** Opens a page in a context of its own, and listens from the first on. */
export async function visit(browser: Browser, url: string): Promise<Heard> {
  const said: string[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext();
  context.on("weberror", (error) => complaints.push(`${error.error()}`));
  context.on("console", (message) => {
    const type = message.type();
    if (type === "log") said.push(message.text());
    else if (type !== "error" || !BY_ITSELF.test(message.text()))
      complaints.push(`${type}: ${message.text()}`);
  });
  const page = await context.newPage();
  await page.goto(url);
  return { said, complaints };
}
