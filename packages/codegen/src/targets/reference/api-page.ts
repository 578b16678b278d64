import { describeRetry } from "../../catalog/describe-retry.js";
import type { Api, Catalog, SentError } from "../../catalog/model.js";
import { reasonPhrase } from "../../catalog/reason-phrases.js";
import { apiNames } from "../../names.js";
import { jsString } from "../../print/encode.js";
import { authorMarkdown, markdownTable } from "../../print/markdown/author-markdown.js";
import { pageLink } from "../../print/markdown/markdown-link.js";
import { markdownCode, markdownFence } from "../../print/markdown/markdown-text.js";
import { runtimePackage } from "../../print/runtime-names.js";
import { bodySection } from "./api-body.js";
import { apiFacts } from "./api-facts.js";
import { errorTitle } from "./error-page.js";
import { listedTitle } from "./index-pages.js";
import { meaningOf } from "./meaning.js";
import { type Block, list, type Page, section } from "./page.js";
import { anchor, apiPath, apiTitle, codeLinks, errorLink, errorPath, ROOT } from "./page-paths.js";
import type { PublicModules } from "./public-names.js";
import { remedyText } from "./remedy-text.js";
import { fullest, sampleResponses } from "./responses.js";
import { summaryOf } from "./summary.js";
import { carriesCode, wireCodes } from "./wire-codes.js";

/** What one API sends: its bodies, its errors by status, its limits. */
export function apiPage(api: Api, catalog: Catalog, modules: PublicModules): Page {
  return {
    path: apiPath(api.name),
    title: apiTitle(api),
    summary: summaryOf(api.description ?? "", `The errors of ${api.title}.`),
    blocks: [
      api.description === undefined ? undefined : authorMarkdown(api.description, codeLinks(catalog)),
      ...bodySection(api, catalog),
      ...section(2, "Errors", [overview(api)]),
      ...byStatus(api).flatMap(([status, errors]) => [
        `## ${status} ${reasonPhrase(status)} ${anchor(String(status))}`,
        ...errors.flatMap((sent) => errorSection(sent, api, catalog)),
      ]),
      ...apiFacts(api, catalog),
      ...section(2, "Errors that the API does not list", [unlisted(api, catalog)]),
      ...section(2, "In TypeScript", code(api, modules)),
      ...section(2, "Identity", [identity(api, modules)]),
    ],
  };
}

/** Statuses from the lowest, each with its errors in the order of the API. */
function byStatus({ errors }: Api): readonly (readonly [status: number, errors: readonly SentError[]])[] {
  const groups = new Map<number, SentError[]>();
  for (const sent of errors) {
    const group = groups.get(sent.status);
    if (group === undefined) groups.set(sent.status, [sent]);
    else group.push(sent);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

function overview(api: Api): Block {
  if (api.errors.length === 0) return "The API lists no errors.";
  const withCode = carriesCode(api);
  const rows = byStatus(api).flatMap(([status, errors]) =>
    errors.map((sent) => [
      pageLink(String(status), `#${status}`),
      errorLink(sent.code),
      ...(withCode
        ? [
            wireCodes(api, sent)
              .map((text) => markdownCode(text, "cell"))
              .join(", also read: "),
          ]
        : []),
      listedTitle(sent.error),
      describeRetry(sent.retry).when,
    ]),
  );
  const code = withCode ? ["Code in the response"] : [];
  return markdownTable(["Status", "Error", ...code, "Title", "Retry"], rows);
}

/** An error as this API sends it. */
function errorSection(sent: SentError, api: Api, catalog: Catalog): readonly Block[] {
  const { code, note, error, retry } = sent;
  const title = pageLink(errorTitle(error), `${ROOT}${errorPath(code)}`);
  const codeLink = codeLinks(catalog, code);
  const sample = fullest(sampleResponses(sent, api, catalog));
  // what the API itself says is nearer to its responses than what is said for all of them
  const general =
    note === undefined ? list(error.remedies.map((remedy) => remedyText(remedy, codeLink))) : undefined;
  return section(3, title, [
    note === undefined ? meaningOf(error, codeLink) : authorMarkdown(note, codeLink),
    general,
    `**Retry:** ${describeRetry(retry).sentence}.`,
    ...(sample?.blocks ?? []),
  ]);
}

function unlisted(api: Api, { errors }: Catalog): Block {
  if (api.errors.length === errors.length) return undefined;
  return "Where a server meets an error that is not listed here, the API sends the nearest error that it refines and that is listed; else the generic error of its status.";
}

function code({ name }: Api, modules: PublicModules): readonly Block[] {
  const { value } = apiNames(name);
  const client = [
    `import { readError } from ${jsString(modules.client)};`,
    `import { ${value} } from ${jsString(modules.clientApis)};`,
    "",
    `const error = await readError(response, ${value}); // null where the response is no error`,
  ];
  const server = [
    `import { errorResponse } from ${jsString(`${runtimePackage("server")}/fetch`)};`,
    `import { ${value} } from ${jsString(modules.serverApis)};`,
    "",
    `const response = errorResponse(error, ${value});`,
  ];
  return [
    "A client reads a response:",
    markdownFence("ts", client.join("\n")),
    "A server makes one of whatever was thrown:",
    markdownFence("ts", server.join("\n")),
  ];
}

function identity({ name, source, dialect }: Api, modules: PublicModules): string {
  return list([
    `Name: ${markdownCode(name)}`,
    `Dialect: ${markdownCode(dialect.name)}`,
    `JSON Schema: ${markdownCode(`${modules.schemas}/apis/${name}.schema.json`)}`,
    `Written in ${[...new Set([source, dialect.source])].map((file) => markdownCode(file)).join(" and ")}`,
  ]);
}
