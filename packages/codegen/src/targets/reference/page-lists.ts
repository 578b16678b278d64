import type { Catalog } from "../../catalog/model.js";
import { pageLink } from "../../print/markdown/markdown-link.js";
import type { GeneratedFile } from "../target.js";
import { referenceTitle } from "./index-pages.js";
import { list, type Page, pageText } from "./page.js";
import { PAGES } from "./page-paths.js";

/** The pages of a reference, in the order of lists. */
export interface Pages {
  readonly indexes: readonly Page[];
  readonly apis: readonly Page[];
  readonly errors: readonly Page[];
}

/** The table of contents that GitBook builds its navigation from: `structure.summary` in `.gitbook.yaml` names it. */
export function gitbookContents({ indexes, apis, errors }: Pages): GeneratedFile {
  const links = (pages: readonly Page[]): string =>
    list(pages.map(({ title, path }) => pageLink(title, path)));
  return {
    path: PAGES.gitbook,
    text: document("Contents", links(indexes), ["APIs", links(apis)], ["Errors", links(errors)]),
  };
}

/** What a language model should read of it, and where (llmstxt.org). */
export function llmsIndex({ indexes, apis, errors }: Pages, catalog: Catalog): GeneratedFile {
  const links = (pages: readonly Page[]): string =>
    list(pages.map(({ title, path, summary }) => `${pageLink(title, path)}: ${summary}`));
  const about =
    "> Reference of the errors of all APIs: for each error what it means, why it happens, what to do, whether to retry, and the body that each API sends.";
  const whole = list([
    `${pageLink("Everything in one file", PAGES.llmsFull)}: all pages of APIs and errors, one after the other.`,
  ]);
  const text = document(
    referenceTitle(catalog),
    `${about}\n\nAn error is named by its code. Find the API, read how its responses look, then the page of the error: \`<code>.md\`.`,
    ["APIs", links(apis)],
    ["Errors", links(errors)],
    ["Optional", `${links(indexes)}\n${whole}`],
  );
  return { path: PAGES.llms, text };
}

/** All pages of APIs and errors in one file, with links from the root. */
export function llmsWhole({ apis, errors }: Pages, catalog: Catalog): GeneratedFile {
  const parts = [`# ${referenceTitle(catalog)}\n`, ...[...apis, ...errors].map((page) => pageText(page, ""))];
  return { path: PAGES.llmsFull, text: parts.join("\n") };
}

function document(
  title: string,
  introduction: string,
  ...sections: readonly (readonly [title: string, links: string])[]
): string {
  const said = sections.filter(([, links]) => links !== "").map(([name, links]) => `## ${name}\n\n${links}`);
  return `${[`# ${title}`, introduction, ...said].join("\n\n")}\n`;
}
