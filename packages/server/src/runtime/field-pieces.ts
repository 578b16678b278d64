import type { OutgoingField } from "./outgoing.js";
import { quoteKnown } from "./quote-known.js";
import type { Piece } from "./text-pieces.js";

/**
 * A list with one element per field error. An element that cannot be rendered is left out alone; undefined when none
 * is left.
 */
export function list(
  fields: readonly OutgoingField[],
  render: (field: OutgoingField) => Piece,
): string | undefined {
  let text = "";
  for (const field of fields) {
    const element = render(field);
    if (element !== undefined) text += text === "" ? `${element}` : `,${element}`;
  }
  return text === "" ? undefined : `[${text}]`;
}

/**
 * An object with one entry per key, in the order in which the keys appear; fields of the same key are rendered together.
 * Fields without a key and entries that cannot be rendered are left out; undefined when none is left.
 */
export function entries(
  fields: readonly OutgoingField[],
  keyOf: (field: OutgoingField) => string | undefined,
  render: (group: readonly OutgoingField[]) => Piece,
): string | undefined {
  if (fields.length === 0) return undefined;
  let text = "";
  for (const { key, group } of groupBy(fields, keyOf)) {
    const value = render(group);
    if (value !== undefined) text += `${text === "" ? "" : ","}${quoteKnown(key)}:${value}`;
  }
  return text === "" ? undefined : `{${text}}`;
}

interface Group {
  readonly key: string;
  readonly group: OutgoingField[];
}

/** Few are found faster by going through them than in a `Map` that is made for them. */
const FEW = 8;

function groupBy(
  fields: readonly OutgoingField[],
  keyOf: (field: OutgoingField) => string | undefined,
): readonly Group[] {
  const groups: Group[] = [];
  const found = fields.length > FEW ? new Map<string, Group>() : undefined;
  for (const field of fields) {
    const key = keyOf(field);
    if (key === undefined) continue;
    const known = found === undefined ? groups.find((one) => one.key === key) : found.get(key);
    if (known !== undefined) known.group.push(field);
    else {
      const one: Group = { key, group: [field] };
      groups.push(one);
      found?.set(key, one);
    }
  }
  return groups;
}
