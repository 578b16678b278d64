import { readFileSync } from "node:fs";
import { readFacts, workFolder } from "../pages/work-folder.js";
import { documentedAddresses } from "./documented-addresses.js";
import { type HtmlLinks, htmlLinks } from "./html-links.js";
import { markdownLinks } from "./markdown-links.js";
import { SiteFiles } from "./site-files.js";

export interface CheckedLinks {
  /** A line for each link that leads nowhere: where it stands, and what is missing. */
  readonly complaints: readonly string[];
  /** Addresses that lead away from the site. */
  readonly external: readonly string[];
  /** How many links were followed. */
  readonly followed: number;
}

/** Stands for the host of the site. */
const ORIGIN = "https://site.invalid";

/**
 * Follows every link of a built site: to pages, to anchors, to files, and from the addresses in the catalog to their pages. Those that
 * lead away are not followed: nothing of this needs a network.
 */
export function checkLinks(catalog: string, folder: string): CheckedLinks {
  const { site } = workFolder(folder);
  const { base } = readFacts(folder);
  const files = new SiteFiles(site, base);
  const pages = readPages(files);
  const complaints = new Set<string>();
  const external = new Set<string>();
  let followed = 0;
  const follow = (from: string, link: string, start: string): void => {
    const url = URL.canParse(link, start) ? new URL(link, start) : undefined;
    if (url?.origin !== ORIGIN) {
      if (url?.protocol !== "data:") external.add(url?.href ?? link);
      return;
    }
    followed += 1;
    const missing = whatIsMissing(url, files, pages);
    if (missing !== undefined) complaints.add(`${from}: ${link} leads to ${missing}`);
  };
  for (const [path, { links }] of pages)
    for (const link of links) follow(path, link, `${ORIGIN}${base}${path}`);
  for (const { from, address } of documentedAddresses(catalog)) {
    const { pathname, search, hash } = new URL(address);
    follow(from, `${pathname}${search}${hash}`, ORIGIN);
  }
  return { complaints: [...complaints].sort(), external: [...external].sort(), followed };
}

/** Pages, and the texts that lead to them. */
function readPages(files: SiteFiles): ReadonlyMap<string, HtmlLinks> {
  const pages = [...files.paths].filter((path) => /\.(html|md|txt)$/.test(path));
  return new Map(
    pages.map((path) => {
      const text = readFileSync(files.onDisk(path), "utf8");
      return [path, path.endsWith(".html") ? htmlLinks(text) : markdownLinks(text)];
    }),
  );
}

function whatIsMissing(
  { pathname, hash }: URL,
  files: SiteFiles,
  pages: ReadonlyMap<string, HtmlLinks>,
): string | undefined {
  const path = files.at(decodeURIComponent(pathname));
  if (path === undefined) return "no file";
  const id = decodeURIComponent(hash.slice(1));
  // what is written for machines has no anchors
  if (id === "" || !pages.has(path) || pages.get(path)?.ids.has(id)) return undefined;
  return `no anchor in ${path}`;
}
