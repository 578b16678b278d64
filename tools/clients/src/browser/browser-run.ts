import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { readError } from "@org/errors-client";
import { org } from "@org/errors-client/apis";
import type { Browser } from "playwright-core";
import { closedPort } from "../adapters/service.js";
import { serveExpired } from "../hostile/expired-server.js";
import { RESPONSES } from "../hostile/hostile-case.js";
import { REVIVABLE, scriptOf } from "../hostile/revivable.js";
import { bundle } from "./bundle.js";
import { HostileRoutes } from "./hostile-routes.js";
import { launch, visit } from "./launch.js";
import { policyOf } from "./policy.js";
import type { Everything, Provoked, ServiceReport, WorkerReport } from "./programs/reports.js";
import type { Surroundings } from "./programs/surroundings.js";
import { fileRoute, type Site, serveSite } from "./site.js";

/** What each page reports, by the name of its program. */
export interface PageReports {
  readonly page: Everything;
  readonly "worker-page": WorkerReport;
  readonly "service-page": ServiceReport;
  readonly "provoking-page": Readonly<Record<"page" | "worker" | "service", Provoked>>;
}

export type PageName = keyof PageReports;

/** A browser, a site that is hostile to it, and what comes of visits. */
export interface BrowserRun {
  readonly browser: Browser;
  readonly routes: HostileRoutes;
  /** Opens a page, once; gives what it reports, and what the browser complained of by then. */
  visit<Name extends PageName>(name: Name): Promise<Visited<PageReports[Name]>>;
  close(): Promise<void>;
}

export interface Visited<Report> {
  readonly report: Report;
  readonly complaints: readonly string[];
}

const WORKERS = ["worker", "service-worker"];
const PAGES: readonly PageName[] = ["page", "worker-page", "service-page", "provoking-page"];

export async function runBrowser(program: string): Promise<BrowserRun> {
  const routes = new HostileRoutes();
  const [browser, site, expired] = await Promise.all([launch(program), serveSite(), serveExpired()]);
  const { port } = expired.address() as AddressInfo;
  await furnish(site, routes, `https://localhost:${port}`);
  const visits = new Map<PageName, Promise<Visited<unknown>>>();
  const open = async (name: PageName): Promise<Visited<unknown>> => {
    const visiting = visit(browser, `${site.url}/${name}.html`);
    const [report, { complaints }] = await Promise.all([site.reported(name), visiting]);
    return { report, complaints };
  };
  return {
    browser,
    routes,
    visit<Name extends PageName>(name: Name) {
      const visited = visits.get(name) ?? open(name);
      visits.set(name, visited);
      return visited as Promise<Visited<PageReports[Name]>>;
    },
    async close() {
      await browser.close();
      await site.close();
      expired.close();
      await once(expired, "close");
    },
  };
}

/** Puts the programs, their pages and what these ask for into the site. */
async function furnish(site: Site, { routes }: HostileRoutes, expired: string): Promise<void> {
  for (const [name, route] of Object.entries(routes)) site.routes.set(name, route);
  const around = await surroundingsOf(site, expired);
  const { elsewhere, closed } = around;
  // other origins are for failures that one's own cannot have
  const connect = [elsewhere, closed, expired, "http://no-such-host.invalid"];
  const policy = policyOf({ connect, trusted: "workers" });
  const programs = [...PAGES, ...WORKERS.map((name) => `workers/${name}`)];
  const built = await bundle(
    programs.map((name) => fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url))),
  );
  for (const [name, text] of built)
    site.routes.set(name, fileRoute({ type: "text/javascript", text }, policy));
  const scripts = await Promise.all(REVIVABLE.map(([, response]) => renderedFrom(response())));
  for (const name of PAGES) {
    const text = `<!doctype html><meta charset="utf-8"><title>${name}</title><body>${scripts.join("")}<script type="module" src="/${name}.js"></script>`;
    site.routes.set(`${name}.html`, fileRoute({ type: "text/html", text }, policy));
  }
  site.routes.set("surroundings.json", (_, res) => res.end(JSON.stringify(around)));
}

async function surroundingsOf({ port }: Site, expired: string): Promise<Surroundings> {
  return {
    responses: Object.fromEntries(RESPONSES.map(({ name }, index) => [name, `/responses/${index}`])),
    elsewhere: `http://localhost:${port}`,
    closed: new URL(await closedPort()).origin.replace("127.0.0.1", "localhost"),
    expired,
  };
}

async function renderedFrom(response: Response): Promise<string> {
  return scriptOf(JSON.stringify(await readError<unknown>(response, org)));
}
