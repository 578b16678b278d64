import { errorOf } from "../../catalog/lookups.js";
import type { Catalog, ErrorDefinition } from "../../catalog/model.js";
import { explainError } from "../../explain/explain-error.js";
import type { ExplainedError, ExplainedResponse } from "../../explain/explained-error.js";
import { authorLine, markdownTable } from "../../print/markdown/author-markdown.js";
import { isWebAddress, webLink } from "../../print/markdown/markdown-link.js";
import { markdownCode, markdownFence, markdownText } from "../../print/markdown/markdown-text.js";
import { apiSection } from "./api-section.js";
import { handleSample, shownApi, throwSample } from "./code-samples.js";
import { detailsTable } from "./details-table.js";
import { meaningInShort, meaningOf } from "./meaning.js";
import { type Block, list, type Page, section } from "./page.js";
import { apiLink, codeLinks, errorLink, errorPath } from "./page-paths.js";
import type { PublicModules } from "./public-names.js";
import { remedyText } from "./remedy-text.js";
import { retryAdvice } from "./retry-advice.js";

/** All that there is to know about one error. */
export function errorPage(error: ErrorDefinition, catalog: Catalog, modules: PublicModules): Page {
  const explained = explainError(catalog, error.code);
  if (explained === undefined) throw new Error(`The catalog has no error ${error.code}.`);
  const { causes, remedies, retry, details, types } = explained;
  const codeLink = codeLinks(catalog, error.code);
  return {
    path: errorPath(error.code),
    title: errorTitle(error),
    summary: meaningInShort(error),
    blocks: [
      facts(explained),
      deprecation(explained, catalog),
      meaningOf(error, codeLink),
      ...section(2, "Causes", [list(causes.map((cause) => authorLine(cause, { codeLink })))]),
      ...section(2, "What to do", [list(remedies.map((remedy) => remedyText(remedy, codeLink)))]),
      ...section(2, "Retry", [retryAdvice(retry.rule), ...ownRetry(explained, catalog)]),
      ...section(2, "Details", detailsTable(error, details, Object.keys(types), catalog.definitions)),
      ...responses(error, explained, catalog),
      ...code(error, catalog, modules),
      ...section(2, "Related errors", [related(explained, catalog)]),
      ...section(2, "Identity", [identity(explained, modules)]),
    ],
  };
}

/** `Access token expired (token_expired)`: never empty, and found by either. */
export function errorTitle({ title, code }: Pick<ErrorDefinition, "title" | "code">): string {
  return `${markdownText(title)} (${markdownCode(code)})`.trim();
}

function facts({ code, status, generic }: ExplainedError): string {
  const kind = generic ? "; the generic error of this status" : "";
  return `Code ${markdownCode(code)}, HTTP status ${markdownCode(String(status))}${kind}.`;
}

function deprecation({ deprecated }: ExplainedError, catalog: Catalog): Block {
  if (deprecated === undefined) return undefined;
  const { since, replacedBy } = deprecated;
  const known = replacedBy !== undefined && errorOf(catalog, replacedBy) !== undefined;
  const instead = known ? ` Use ${errorLink(replacedBy)} instead.` : "";
  return `**Deprecated** since ${markdownCode(since)}.${instead}`;
}

/** Retry rules that differ from one API to another. */
function ownRetry({ apis }: ExplainedError, catalog: Catalog): readonly Block[] {
  const own = apis.filter(({ retry, listed }) => retry !== undefined && listed);
  if (own.length === 0) return [];
  return [
    "Some APIs have a rule of their own:",
    list(own.map(({ api, retry }) => `${linkTo(api, catalog)}: ${retry?.words ?? ""}.`)),
  ];
}

function linkTo(name: string, { apis }: Catalog): string {
  return apiLink(apis.find((api) => api.name === name) ?? { name, title: name });
}

function responses(error: ErrorDefinition, { apis }: ExplainedError, catalog: Catalog): readonly Block[] {
  const own = apis.filter(({ response }) => response !== undefined);
  const others = apis.filter(({ response }) => response === undefined);
  return [
    ...section(
      2,
      "Responses",
      own.flatMap((each) => apiSection(error, each, catalog)),
    ),
    ...section(2, "APIs that send another error instead", [substitutes(others, catalog)]),
  ];
}

function substitutes(others: readonly ExplainedResponse[], catalog: Catalog): Block {
  if (others.length === 0) return undefined;
  const rows = others.map(({ api, sentAs }) => {
    const isKnown = errorOf(catalog, sentAs) !== undefined;
    return [linkTo(api, catalog), isKnown ? errorLink(sentAs) : markdownCode(sentAs, "cell")];
  });
  return markdownTable(["API", "It sends"], rows);
}

function code(error: ErrorDefinition, catalog: Catalog, modules: PublicModules): readonly Block[] {
  const api = shownApi(error, catalog.apis);
  return [
    ...section(2, "In TypeScript", [
      "A server throws it:",
      markdownFence("ts", throwSample(error, catalog, modules)),
      api === undefined ? undefined : `A client handles it, here in a response of ${apiLink(api)}:`,
      api === undefined ? undefined : markdownFence("ts", handleSample(error, api, modules)),
    ]),
  ];
}

function related({ refines, refinedBy, deprecated }: ExplainedError, catalog: Catalog): string {
  const links = (codes: readonly string[]): string =>
    codes
      .filter((code) => errorOf(catalog, code) !== undefined)
      .map((code) => errorLink(code))
      .join(", ");
  const replacedBy = deprecated?.replacedBy;
  const lines = [
    ["A more specific form of", links(refines)],
    ["More specific forms of it", links(refinedBy)],
    ["Replaced by", replacedBy === undefined ? "" : links([replacedBy])],
  ] as const;
  return list(lines.map(([words, codes]) => (codes === "" ? "" : `${words}: ${codes}`)));
}

function identity({ code, type, help, source }: ExplainedError, modules: PublicModules): string {
  const schema = `${modules.schemas}/errors/${code}.schema.json`;
  return list([
    type === "" ? "" : `Type: ${address(type)}`,
    help === "" || help === type ? "" : `Help: ${address(help)}`,
    `JSON Schema: ${markdownCode(schema)}`,
    `Written in ${markdownCode(source)}`,
  ]);
}

function address(uri: string): string {
  return isWebAddress(uri) ? webLink(markdownCode(uri), uri) : markdownCode(uri);
}
