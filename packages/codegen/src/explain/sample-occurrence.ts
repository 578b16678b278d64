import type { Catalog, DetailText, Example, FieldExample, SentError } from "../catalog/model.js";
import { sampleValue } from "../catalog/sample-value.js";
import type { Occurrence } from "../dialect/interpret.js";

/** The time in all samples: `2026-01-31T10:00:00Z`. */
export const SAMPLE_TIME_MS: number = Date.UTC(2026, 0, 31, 10);

/**
 * An error as a server throws it: as an example has it, by default the first one, with sample values for the details that the
 * API adds; or with sample values for all its details.
 * It asks to wait as long as its retry rule says, and has nothing of a request: no instance, no trace.
 */
export function sampleOccurrence(
  sent: SentError,
  { definitions, rules }: Catalog,
  example: Example | undefined = sent.error.examples[0],
): Occurrence {
  const given = example?.details;
  // no example of the error knows of the details that an API adds
  const known = new Set(given && [...sent.error.details.map(({ name }) => name), ...Object.keys(given)]);
  const sampled = sent.details.filter(({ name }) => !known.has(name));
  const samples = sampled.map(({ name, schema }) => [name, sampleValue(schema, definitions)] as const);
  const details = { ...given, ...Object.fromEntries(samples) };
  const { retry } = sent;
  return {
    sent,
    detail: example?.detail ?? (sent.detail && filled(sent.detail, details)),
    retryAfterMs: retry.strategy === "never" ? undefined : retry.minDelayMs,
    fields: example?.fields.map((field) => withMessage(field, rules)),
    details,
    nowMs: SAMPLE_TIME_MS,
  };
}

function filled({ parts }: DetailText, details: Readonly<Record<string, unknown>>): string {
  return parts.map((part) => (typeof part === "string" ? part : String(details[part.member]))).join("");
}

/** What a factory does for a field error without a message. */
function withMessage(field: FieldExample, rules: Catalog["rules"]): FieldExample {
  const { rule, message } = field;
  const usual = rule !== undefined && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return message !== undefined || usual === undefined ? field : { ...field, message: usual };
}
