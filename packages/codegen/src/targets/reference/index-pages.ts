import type { Catalog, ErrorDefinition } from "../../catalog/model.js";
import { reasonPhrase } from "../../catalog/reason-phrases.js";
import { listErrors } from "../../explain/list-errors.js";
import { markdownTable } from "../../print/markdown/author-markdown.js";
import { pageLink } from "../../print/markdown/markdown-link.js";
import { markdownCode, markdownText } from "../../print/markdown/markdown-text.js";
import { errorGroups } from "../error-groups.js";
import { type Block, type Page, section } from "./page.js";
import { anchor, apiLink, apiPath, errorLink, PAGES } from "./page-paths.js";
import { wireCodes } from "./wire-codes.js";

/** The first page: what this is, the APIs, all errors by the file of the catalog that they stand in. */
export function indexPage(catalog: Catalog): Page {
  const { apis, errors } = catalog;
  return {
    path: PAGES.index,
    title: referenceTitle(catalog),
    summary: "All errors and APIs.",
    blocks: [
      `What can go wrong, and what to do about it: ${amount(errors.length, "error")}, as ${amount(apis.length, "API")} may send them. Each error has a page, and so has each API.`,
      `An error is named by its code, which never changes its meaning. The status, the body and the spelling of the code depend on the API. Find errors ${pageLink("by HTTP status", PAGES.byStatus)} or ${pageLink("by code", PAGES.byCode)}, in the spelling of each API too.`,
      ...section(2, "APIs", [apiTable(catalog)]),
      ...section(
        2,
        "Errors",
        errorGroups(catalog).flatMap(({ name: group, errors: of }) => groupBlocks(group, of)),
      ),
    ],
  };
}

/** The title of an error in a list, with a word about those that should no longer be used. */
export function listedTitle({ title, deprecated }: Pick<ErrorDefinition, "title" | "deprecated">): string {
  return `${markdownText(title)}${deprecated === undefined ? "" : " (deprecated)"}`;
}

/** What the whole is called. */
export function referenceTitle({ name }: Catalog): string {
  const text = markdownText(name);
  return text === "" || text === "errors" ? "Error reference" : `Error reference: ${text}`;
}

function amount(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function apiTable({ apis }: Catalog): Block {
  if (apis.length === 0) return undefined;
  const rows = apis.map(({ name, title, dialect, errors }) => [
    apiLink({ name, title }),
    markdownCode(dialect.mediaType, "cell"),
    String(errors.length),
  ]);
  return markdownTable(["API", "Media type", "Errors"], rows);
}

function groupBlocks(name: string, errors: readonly ErrorDefinition[]): readonly Block[] {
  const words = name.replaceAll("-", " ");
  const rows = errors.map((error) => [errorLink(error.code), String(error.status), listedTitle(error)]);
  return section(3, markdownText(words.charAt(0).toUpperCase() + words.slice(1)), [
    markdownTable(["Error", "Status", "Title"], rows),
  ]);
}

/** Every status that a response may have, with the errors that are sent with it. */
export function statusPage(catalog: Catalog): Page {
  const statuses = new Map<number, Map<string, string[]>>();
  const note = (status: number, code: string): string[] => {
    const codes = statuses.get(status) ?? new Map<string, string[]>();
    statuses.set(status, codes);
    const apis = codes.get(code) ?? [];
    codes.set(code, apis);
    return apis;
  };
  for (const { code, status } of catalog.errors) note(status, code);
  for (const api of catalog.apis) {
    const link = apiLink(api);
    for (const { code, status } of api.errors) note(status, code).push(link);
  }
  const titles = new Map(catalog.errors.map(({ code, title }) => [code, title]));
  const sections = [...statuses].sort(([a], [b]) => a - b);
  return {
    path: PAGES.byStatus,
    title: "Errors by HTTP status",
    summary: "Which errors a response of each status may be.",
    blocks: sections.flatMap(([status, codes]) => [
      `## ${status} ${reasonPhrase(status)} ${anchor(String(status))}`,
      markdownTable(
        ["Error", "Title", "Sent with this status by"],
        [...codes].map(([code, apis]) => [
          errorLink(code),
          markdownText(titles.get(code) ?? ""),
          apis.join(", "),
        ]),
      ),
    ]),
  };
}

/** All codes by the alphabet, then how APIs spell those that they do not leave as they are. */
export function codePage(catalog: Catalog): Page {
  const listed = [...listErrors(catalog)].sort((a, b) => (a.code < b.code ? -1 : 1));
  const titles = new Map(
    catalog.apis.map(({ name, title }) => [name, markdownText(title) || markdownCode(name)]),
  );
  const rows = listed.map(({ apis, ...error }) => [
    errorLink(error.code),
    String(error.status),
    listedTitle(error),
    apis.map((name) => pageLink(titles.get(name) ?? name, apiPath(name))).join(", "),
  ]);
  return {
    path: PAGES.byCode,
    title: "Errors by code",
    summary: "All codes by the alphabet, and how APIs spell them.",
    blocks: [
      rows.length === 0 ? undefined : markdownTable(["Code", "Status", "Title", "Sent by"], rows),
      ...section(2, "Other spellings", [spellings(catalog)]),
    ],
  };
}

function spellings({ apis }: Catalog): Block {
  const rows = apis.flatMap((api) =>
    api.errors.flatMap((sent) =>
      wireCodes(api, sent)
        .filter((text) => text !== sent.code)
        .map((text) => [markdownCode(text, "cell"), apiLink(api), errorLink(sent.code)]),
    ),
  );
  return rows.length === 0 ? undefined : markdownTable(["In responses", "Of", "Error"], rows);
}
