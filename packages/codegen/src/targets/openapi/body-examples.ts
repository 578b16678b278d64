import type { Api, Catalog, SentError } from "../../catalog/model.js";
import { interpret } from "../../dialect/interpret.js";
import { sampleOccurrence } from "../../explain/sample-occurrence.js";

/** A body as the API sends it for an example of the catalog. */
export interface BodyExample {
  /** Which one of its error, counted from 0. */
  readonly index: number;
  readonly title: string;
  readonly body: unknown;
}

/** What an API sends for each example of an error; for sample values where it has none. */
export function bodyExamples(sent: SentError, api: Api, catalog: Catalog): readonly BodyExample[] {
  const { examples } = sent.error;
  return (examples.length === 0 ? [undefined] : examples).flatMap((example, index) => {
    const rendered = interpret(api, sampleOccurrence(sent, catalog, example));
    const title = example?.title ?? sent.title;
    return rendered === undefined ? [] : [{ index, title, body: rendered.body }];
  });
}
