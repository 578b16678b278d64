/** What of one field error arrives. */
export interface FieldSaid {
  readonly pointer?: string;
  readonly rule?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Members of an error that are texts. */
export type TextName = "title" | "detail" | "type" | "instance" | "traceId" | "help";

/** What a reader can take from a part of a response. */
export interface Said {
  /** What stands in the places of the code, in the order of the template. */
  readonly codes: readonly (string | number)[];
  readonly texts: Readonly<Partial<Record<TextName, string>>>;
  readonly waitMs: number | undefined;
  readonly details: Readonly<Record<string, unknown>>;
  /** Members of the first field, where they stand outside of any list and map. */
  readonly field: FieldSaid;
  /** The fields of a list or map; undefined where there is none. */
  readonly fields: readonly FieldSaid[] | undefined;
}

export const NOTHING: Said = {
  codes: [],
  texts: {},
  waitMs: undefined,
  details: {},
  field: {},
  fields: undefined,
};

/** Both together; where they speak of the same member, the first one counts. */
export function both(first: Said, second: Said): Said {
  if (second === NOTHING) return first;
  if (first === NOTHING) return second;
  return {
    codes: second.codes === NOTHING.codes ? first.codes : [...first.codes, ...second.codes],
    texts: merged(first.texts, second.texts, NOTHING.texts),
    waitMs: first.waitMs ?? second.waitMs,
    details: merged(first.details, second.details, NOTHING.details),
    field: merged(first.field, second.field, NOTHING.field),
    fields: first.fields ?? second.fields,
  };
}

function merged<T extends object>(first: T, second: T, nothing: T): T {
  if (second === nothing) return first;
  return first === nothing ? second : { ...second, ...first };
}
