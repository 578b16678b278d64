import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatFindings, generate, readCatalog, targets } from "@org/errors-codegen";
import { CHANGELOG_PATH, changelogPage } from "../changelog/changelog-page.js";
import { sidebarOf, titleOf } from "./sidebar.js";
import { type SiteFacts, workFolder } from "./work-folder.js";

/** The programs on the pages import from our packages, not from folders of whoever generates. */
const TYPES_MODULE = "@org/errors-types";

/**
 * Writes all that VitePress makes a site of: the pages of the target `reference`, the changelog, and the facts for its configuration.
 * @throws where the catalog has findings that are errors, with all of them
 */
export async function writePages(catalog: string, folder: string): Promise<void> {
  const { pages, facts } = workFolder(folder);
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  await generateReference(catalog, pages);
  writeFileSync(join(pages, CHANGELOG_PATH), changelogPage(catalog));
  keepSources(pages);
  writeFileSync(facts, `${JSON.stringify(factsOf(catalog, pages), null, 2)}\n`);
}

async function generateReference(catalog: string, pages: string): Promise<void> {
  const target = targets.find(({ name }) => name === "reference");
  if (target === undefined) throw new Error("The codegen has no target `reference`.");
  const outputs = [{ target, folder: pages }];
  const { findings, plan } = await generate({ catalog, outputs, typesModule: TYPES_MODULE });
  if (plan === undefined) throw new Error(formatFindings(findings, dirname(catalog)));
}

/** Texts and the Markdown of the pages are published, too: `llms.txt` leads to them. VitePress copies the folder `public`. */
function keepSources(pages: string): void {
  const texts = readdirSync(pages, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(md|txt)$/.test(path),
  );
  for (const path of texts) cpSync(join(pages, path), join(pages, "public", path));
}

function factsOf(catalog: string, pages: string): SiteFacts {
  const index = readFileSync(join(pages, "index.md"), "utf8");
  const { docs } = readCatalog(catalog).catalog ?? {};
  return { title: titleOf(index), base: basePath(docs), sidebar: sidebarOf(index) };
}

/** The path of an address, with a slash at both ends. */
function basePath(docs: string | undefined): string {
  const { pathname } = docs !== undefined && URL.canParse(docs) ? new URL(docs) : { pathname: "/" };
  return `/${pathname.split("/").filter(Boolean).join("/")}/`.replace("//", "/");
}
