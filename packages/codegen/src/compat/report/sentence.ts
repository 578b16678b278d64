import { plainText } from "../../print/plain-text.js";
import type { Change } from "../change.js";
import { rowOf } from "../change-kinds.js";

/** Marks a name or a value within a sentence. */
export type Quote = (text: string) => string;

/** What changed, as a sentence without its full stop: `token_expired` has the status `403`, had `401`. */
export function sentence(change: Change, quote: Quote): string {
  const [, says] = rowOf(change.kind);
  const said = says.replace(/\{(name|from|to)\}/g, (_, fact: "name" | "from" | "to") =>
    quote(shown(change[fact])),
  );
  return `${subject(change, quote)} ${said}`;
}

/** What the notes of a release must warn of, where they must. */
export function warning({ kind }: Change): string | undefined {
  return rowOf(kind)[2];
}

/** What a change is about: `token_expired` in the API `org`; of what is in it, first where that is. */
function subject(change: Change, quote: Quote): string {
  const { code, api, dialect, definition, rule, member, at } = change;
  const parts = [
    code === undefined ? undefined : quote(code),
    rule === undefined ? undefined : `the rule ${quote(rule)}`,
    definition === undefined ? undefined : `the type ${quote(definition)}`,
    api === undefined ? undefined : `the API ${quote(api)}`,
    dialect === undefined ? undefined : `the dialect ${quote(dialect)}`,
  ].filter((part) => part !== undefined);
  const where = parts.length === 0 ? "the catalog" : parts.join(" in ");
  const inside = member ?? at;
  const text = inside === undefined ? where : `in ${where}, ${quote(inside)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** More of a value than that is looked up in the catalogs. */
const LONGEST = 120;

/** A value on one line, with nothing in it that a terminal would obey. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const line = plainText(text).replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : line;
}
