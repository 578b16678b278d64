import type { Api, Catalog, Example, SentError } from "../../catalog/model.js";
import { type Interpreted, interpret } from "../../dialect/interpret.js";
import { sampleOccurrence } from "../../explain/sample-occurrence.js";
import { markdownCode } from "../../print/markdown/markdown-text.js";
import { jsonFence } from "./json-text.js";
import type { Block } from "./page.js";

/** An occurrence of an error, and the response that an API makes of it. */
export interface SampleResponse {
  readonly title: string | undefined;
  readonly response: Interpreted;
}

/** The responses of an API for the examples of an error, or for sample values; those that are the same only once. */
export function sampleResponses(sent: SentError, api: Api, catalog: Catalog, most: number): SampleResponse[] {
  const examples: readonly (Example | undefined)[] =
    sent.error.examples.length === 0 ? [undefined] : sent.error.examples.slice(0, most);
  const seen = new Set<string>();
  return examples.flatMap((example) => {
    const response = interpret(api, sampleOccurrence(sent, catalog, example));
    if (response === undefined) return [];
    const key = JSON.stringify(response);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ title: example?.title, response }];
  });
}

/** Status, headers and body. */
export function responseBlocks({ status, headers, body }: Interpreted): readonly Block[] {
  const lines = Object.entries(headers).map(([name, value]) => markdownCode(`${name}: ${value}`));
  return [`Status ${[markdownCode(String(status)), ...lines].join(", ")}:`, jsonFence(body)];
}
