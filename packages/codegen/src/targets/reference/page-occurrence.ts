import type { Catalog, Example, SentError } from "../../catalog/model.js";
import { sampleValue } from "../../catalog/sample-value.js";
import type { Occurrence } from "../../dialect/interpret.js";
import { sampleOccurrence } from "../../explain/sample-occurrence.js";

/** An occurrence with the details that an API adds, of which no example of the error knows: a page shows what may come. */
export function pageOccurrence(sent: SentError, catalog: Catalog, example: Example | undefined): Occurrence {
  const occurrence = sampleOccurrence(sent, catalog, example);
  if (sent.details.length === sent.error.details.length) return occurrence;
  const own = new Set(sent.error.details.map(({ name }) => name));
  const added = sent.details
    .filter(({ name }) => !own.has(name))
    .map(({ name, schema }) => [name, sampleValue(schema, catalog.definitions)] as const);
  return { ...occurrence, details: { ...occurrence.details, ...Object.fromEntries(added) } };
}
