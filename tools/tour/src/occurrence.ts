import { sampleValue } from "@org/errors-codegen";
import type { Catalog, Example, Field, SentError } from "./open-catalog.js";
import { type Tells, toldFields } from "./tells.js";

/** What is said of an error when it is thrown. */
export interface Occurrence {
  readonly detail?: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
  readonly retryAfterMs?: number;
}

/** With these a server commonly says how long to wait (RFC 9110, section 15.6.4; RFC 6585, section 4). */
const ASKS_TO_WAIT = [429, 503];

/** Thrown as the catalog shows it: the first example of the error that the dialect can tell whole, else the first. */
export function occurrenceOf(sent: SentError, tells: Tells, catalog: Catalog): Occurrence {
  const { examples } = sent.error;
  const whole = ({ fields }: Example) => toldFields(fields, tells).length === fields.length;
  const example = examples.find(whole) ?? examples[0];
  return {
    ...(example?.detail === undefined ? undefined : { detail: example.detail }),
    details: { ...unshownDetails(sent, example, catalog), ...example?.details },
    fields: example?.fields ?? [],
    ...(ASKS_TO_WAIT.includes(sent.error.status) ? { retryAfterMs: 9_000 } : undefined),
  };
}

/** Details that no example shows: what the error must have, and what only this API adds to it. */
function unshownDetails(
  { error, details }: SentError,
  example: Example | undefined,
  { definitions }: Catalog,
): Record<string, unknown> {
  const unshown = details.filter(
    ({ name, required }) =>
      !Object.hasOwn(example?.details ?? {}, name) &&
      (required || error.details.every((member) => member.name !== name)),
  );
  return Object.fromEntries(unshown.map(({ name, schema }) => [name, sampleValue(schema, definitions)]));
}
