import { listedError } from "../../catalog/lookups.js";
import type { Api, Catalog, ErrorDefinition, SentError } from "../../catalog/model.js";
import { carriedBy } from "../../dialect/carried.js";
import type { ExplainedResponse } from "../../explain/explained-error.js";
import { authorMarkdown } from "../../print/markdown/author-markdown.js";
import { pageLink } from "../../print/markdown/markdown-link.js";
import { markdownCode, markdownText } from "../../print/markdown/markdown-text.js";
import { arrivingDetails } from "../api-details.js";
import { type Block, section } from "./page.js";
import { apiPath, apiTitle, codeLinks, ROOT } from "./page-paths.js";
import { membersOf, responseBlocks, type SampleResponse, sampleResponses } from "./responses.js";
import { wireCodes } from "./wire-codes.js";

/** What one API sends for the error of a page. */
export function apiSection(
  error: ErrorDefinition,
  { api: name, listed, note, response }: ExplainedResponse,
  catalog: Catalog,
): readonly Block[] {
  const api = catalog.apis.find((candidate) => candidate.name === name);
  if (api === undefined || response === undefined) return [];
  const sent = listedError(api, error.code);
  const samples: readonly SampleResponse[] =
    sent === undefined
      ? [{ title: undefined, blocks: responseBlocks(response), members: membersOf(response) }]
      : sampleResponses(sent, api, catalog);
  return section(3, apiTitle(api), [
    introduction(api, sent, listed, response.status),
    note === undefined ? undefined : authorMarkdown(note, codeLinks(catalog, error.code)),
    sent === undefined ? undefined : carriedDetails(api, sent, error),
    ...samples.flatMap((sample) => [
      samples.length > 1 && sample.title !== undefined ? `${markdownText(sample.title)}:` : undefined,
      ...sample.blocks,
    ]),
  ]);
}

function introduction(api: Api, sent: SentError | undefined, listed: boolean, status: number): string {
  const page = pageLink(`status ${status}`, `${ROOT}${apiPath(api.name)}#${status}`);
  if (sent === undefined || !listed) {
    return "The API does not list this error, but it is generic: it is sent for any error of this status that the API does not list either.";
  }
  const [written] = wireCodes(api, sent);
  const code =
    written === undefined
      ? " The response has no code."
      : written === sent.code
        ? ""
        : ` The code is spelled ${markdownCode(written)}.`;
  return `Sent with ${page} of this API.${code}`;
}

/** Which details reach a client, where that is not all of them. */
function carriedDetails(api: Api, sent: SentError, { details }: ErrorDefinition): Block {
  const arriving = arrivingDetails(sent, carriedBy(api.dialect)).map(({ name }) => name);
  const own = details.filter(({ redact }) => !redact).map(({ name }) => name);
  const added = arriving.filter((name) => !own.includes(name));
  const names = (list: readonly string[]): string => list.map((name) => markdownCode(name)).join(", ");
  const missing = own.filter((name) => !arriving.includes(name));
  return (
    [
      own.length > 0 && missing.length === own.length ? "The details of the error are not carried." : "",
      missing.length > 0 && missing.length < own.length
        ? `Of the details, not carried: ${names(missing)}.`
        : "",
      added.length > 0 ? `This API adds a detail: ${names(added)}.` : "",
    ]
      .filter((text) => text !== "")
      .join(" ") || undefined
  );
}
