import type { FieldExample } from "../../catalog/model.js";
import type { TextMember } from "../carried.js";

/** What a reader takes from a part of a response. */
export interface Said {
  /** What stands in the places of the code, in the order of the template. */
  readonly codes?: readonly string[];
  readonly texts?: Readonly<Partial<Record<TextMember, string>>>;
  readonly retryAfterMs?: number;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Of one field error: members that stand outside of any list or map in this part. */
  readonly field?: Partial<FieldExample>;
  /** The field errors of a list or map. */
  readonly fields?: readonly Partial<FieldExample>[];
}

/** All parts together; where several speak of the same member, the first one counts. */
export function together(parts: readonly Said[]): Said {
  const result: { -readonly [Member in keyof Said]: Said[Member] } = {};
  for (const { codes, texts, retryAfterMs, details, field, fields } of parts) {
    if (codes !== undefined) result.codes = [...(result.codes ?? []), ...codes];
    if (texts !== undefined) result.texts = { ...texts, ...result.texts };
    if (retryAfterMs !== undefined) result.retryAfterMs ??= retryAfterMs;
    if (details !== undefined) result.details = { ...details, ...result.details };
    if (field !== undefined) result.field = { ...field, ...result.field };
    if (fields !== undefined) result.fields ??= fields;
  }
  return result;
}
