import type { DetailsMember, ErrorDefinition, Example, RetryRule } from "../../catalog/model.js";
import { formatDuration } from "../../catalog/normalize/durations.js";
import type { WrittenDetails, WrittenError, WrittenRetry } from "../../catalog/written.js";

/** An error as an author might have written it; `type` and `help` only where they are not `<docs>/<code>`. */
export function writtenError(error: ErrorDefinition, docs: string): WrittenError {
  const { code, refines, type, help, detail, details, retry, deprecated } = error;
  const page = docs === "" ? undefined : `${docs}/${code}`;
  const [parent] = refines;
  return withoutUndefined({
    status: error.status,
    generic: error.generic ? true : undefined,
    refines: parent,
    title: error.title,
    detail: detail?.written,
    type: type === (page ?? "about:blank") ? undefined : type,
    help: help === (page ?? "") ? undefined : help,
    description: error.description,
    causes: unlessEmpty(error.causes),
    remedies: unlessEmpty(error.remedies.map(withoutUndefined)),
    details: details.length === 0 ? undefined : writtenDetails(details),
    retry: writtenRetry(retry),
    deprecated: deprecated && withoutUndefined(deprecated),
    attributes: Object.keys(error.attributes).length === 0 ? undefined : error.attributes,
    examples: unlessEmpty(error.examples.map(writtenExample)),
  }) as unknown as WrittenError;
}

export function writtenDetails(details: readonly DetailsMember[]): WrittenDetails {
  return Object.fromEntries(
    details.map(({ name, required, schema, redact }) => [
      required ? name : `${name}?`,
      redact ? { ...schema, redact } : schema,
    ]),
  );
}

export function writtenRetry(retry: RetryRule): WrittenRetry | "never" {
  if (retry.strategy === "never") return "never";
  const { strategy } = retry;
  const minDelay = formatDuration(retry.minDelayMs);
  if (strategy === "eventually") return { strategy, minDelay, window: formatDuration(retry.windowMs) };
  return { strategy, minDelay, ...(retry.processed === undefined ? {} : { processed: retry.processed }) };
}

function writtenExample({ title, detail, details, fields }: Example): Partial<Example> {
  return withoutUndefined({
    title,
    detail,
    details: Object.keys(details).length === 0 ? undefined : details,
    fields: unlessEmpty(fields),
  }) as Partial<Example>;
}

export function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Partial<T>;
}

export function unlessEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
