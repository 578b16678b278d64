import type { OutgoingField } from "./outgoing.js";
import { escaped, quote } from "./quote.js";
import { remembered } from "./remembered.js";
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
    if (element !== undefined) text += (text === "" ? "[" : ",") + element;
  }
  return text === "" ? undefined : `${text}]`;
}

/** The same for a list of texts that are not yet in quotes. */
export function textList(
  fields: readonly OutgoingField[],
  textOf: (field: OutgoingField) => string | undefined,
): string | undefined {
  let list = "";
  for (const field of fields) {
    const text = textOf(field);
    if (typeof text === "string") list += (list === "" ? '["' : '","') + escaped(text);
  }
  return list === "" ? undefined : `${list}"]`;
}

const firstKey = /*#__PURE__*/ remembered((key) => `{${quote(key)}:`);
const nextKey = /*#__PURE__*/ remembered((key) => `,${quote(key)}:`);

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
  const { keys, groups } = groupBy(fields, keyOf);
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as string;
    const value = render(groups[place] as OutgoingField[]);
    if (value !== undefined) text += (text === "" ? firstKey(key) : nextKey(key)) + value;
  }
  return text === "" ? undefined : `${text}}`;
}

/** Few are found faster by going through them than in a `Map` that is made for them. */
const FEW = 8;

function groupBy(
  fields: readonly OutgoingField[],
  keyOf: (field: OutgoingField) => string | undefined,
): { readonly keys: readonly string[]; readonly groups: readonly OutgoingField[][] } {
  const keys: string[] = [];
  const groups: OutgoingField[][] = [];
  const places = fields.length > FEW ? new Map<string, number>() : undefined;
  for (const field of fields) {
    const key = keyOf(field);
    if (key === undefined) continue;
    const place = places === undefined ? keys.indexOf(key) : (places.get(key) ?? -1);
    if (place >= 0) {
      groups[place]?.push(field);
    } else {
      places?.set(key, keys.length);
      keys.push(key);
      groups.push([field]);
    }
  }
  return { keys, groups };
}
