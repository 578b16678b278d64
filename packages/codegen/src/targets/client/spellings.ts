import { CASE_CODECS } from "../../dialect/encode.js";
import type { Layout } from "../../dialect/layout.js";
import { placeholdersOfLayout } from "../../dialect/node-facts.js";
import { type ClientName, clientRuntime } from "../../print/runtime-names.js";
import type { Printable } from "../../print/typescript-file.js";

/** The case codecs of a member, each once, as functions; a place without one is spelled as it is. Empty: none is used. */
export function spellingsOf(layout: Layout, member: "code" | "field.rule"): Printable[] {
  const places = placeholdersOfLayout(layout).filter((placeholder) => placeholder.member.name === member);
  const spellings = new Set(
    places.map(({ codecs }) => codecs.filter((codec) => CASE_CODECS.has(codec)).join(" ")),
  );
  if (spellings.size === 0 || (spellings.size === 1 && spellings.has(""))) return [];
  return [...spellings].map((spelling) => spellingFunction(spelling));
}

function spellingFunction(spelling: string): Printable {
  if (spelling === "") return "(written) => written";
  const codecs = spelling.split(" ") as ClientName[];
  if (codecs.length === 1 && codecs[0] !== undefined) return clientRuntime(codecs[0]);
  const applied = codecs.reduce<Printable>(
    (inner, codec) => [clientRuntime(codec), "(", inner, ")"],
    "written",
  );
  return ["(written) => ", applied];
}

/** Whether rules are read back from a spelling of the dialect, so that a reader must know them. */
export function spellsRules(layout: Layout): boolean {
  return spellingsOf(layout, "field.rule").length > 0;
}
