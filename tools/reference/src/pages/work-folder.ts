import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Sidebar } from "./sidebar.js";

/** Where a site is made, and what its parts are called. All of it is made anew by each build. */
export interface WorkFolder {
  /** What the target `reference` writes, and the changelog. */
  readonly pages: string;
  /** What the site is called and where it is, for the configuration of VitePress: a `SiteFacts`. */
  readonly facts: string;
  /** What is to be published. */
  readonly site: string;
  readonly cache: string;
  /** The links that lead away from the site, one a line. */
  readonly externalLinks: string;
}

/** What the configuration of VitePress is made of. */
export interface SiteFacts {
  readonly title: string;
  /** The path of the site on its host, with a slash at both ends: that of `docs` of the catalog. */
  readonly base: string;
  readonly sidebar: Sidebar;
}

/** Names the folder for VitePress, which reads its configuration by itself. */
export const FOLDER_VARIABLE = "REFERENCE_FOLDER";

/** The root of VitePress: the package. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const DEFAULT_FOLDER = join(ROOT, ".generated");

export function workFolder(folder: string): WorkFolder {
  return {
    pages: join(folder, "pages"),
    facts: join(folder, "facts.json"),
    site: join(folder, "site"),
    cache: join(folder, "cache"),
    externalLinks: join(folder, "external-links.txt"),
  };
}

/** @throws where no site was built yet */
export function readFacts(folder: string): SiteFacts {
  if (!existsSync(workFolder(folder).facts))
    throw new Error(`There is no site in ${folder} yet: build one with \`pnpm reference\`.`);
  return JSON.parse(readFileSync(workFolder(folder).facts, "utf8")) as SiteFacts;
}
