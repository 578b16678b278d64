import type { Api, Catalog, Example, SentError } from "../../catalog/model.js";
import { type Interpreted, interpret } from "../../dialect/interpret.js";
import { sampleOccurrence } from "../../explain/sample-occurrence.js";
import { markdownCode } from "../../print/markdown/markdown-text.js";
import { jsonFence } from "./json-text.js";
import type { Block } from "./page.js";

/** How many examples of an error are shown. */
const MOST = 10;

/** An occurrence of an error, and the response that an API makes of it. */
export interface SampleResponse {
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
  /** How many members the body has. */
  readonly members: number;
}

/** The response that shows most of what the API may send for the error. */
export function fullest(samples: readonly SampleResponse[]): SampleResponse | undefined {
  const most = Math.max(...samples.map(({ members }) => members));
  return samples.find(({ members }) => members === most);
}

/** Members of a body that is an object. */
export function membersOf({ body }: Interpreted): number {
  return typeof body === "object" && body !== null ? Object.keys(body).length : 0;
}

// an error as an API sends it stands on two pages
const shown = new WeakMap<SentError, readonly SampleResponse[]>();

/** The responses of an API for the examples of an error, or for sample values; those that are the same only once. */
export function sampleResponses(sent: SentError, api: Api, catalog: Catalog): readonly SampleResponse[] {
  let samples = shown.get(sent);
  if (samples === undefined) {
    samples = newResponses(sent, api, catalog);
    shown.set(sent, samples);
  }
  return samples;
}

function newResponses(sent: SentError, api: Api, catalog: Catalog): readonly SampleResponse[] {
  const { examples } = sent.error;
  const some: readonly (Example | undefined)[] =
    examples.length === 0 ? [undefined] : examples.slice(0, MOST);
  const samples = some.flatMap((example) => {
    const response = interpret(api, sampleOccurrence(sent, catalog, example));
    if (response === undefined) return [];
    return [{ title: example?.title, blocks: responseBlocks(response), members: membersOf(response) }];
  });
  const texts = samples.map(({ blocks }) => blocks.join("\n"));
  return samples.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}

/** Status, headers and body. */
export function responseBlocks({ status, headers, body }: Interpreted): readonly Block[] {
  const lines = Object.entries(headers).map(([name, value]) => markdownCode(`${name}: ${value}`));
  return [`Status ${[markdownCode(String(status)), ...lines].join(", ")}:`, jsonFence(body)];
}
