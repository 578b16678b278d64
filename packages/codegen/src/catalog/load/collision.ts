import type { Finding } from "../finding.js";
import type { Section } from "../loaded-catalog.js";
import { leavingOut } from "../selection-text.js";
import type { Held } from "./content.js";

const RULES: Readonly<Record<Section, string>> = {
  errors: "duplicate-code",
  dialects: "duplicate-dialect",
  apis: "duplicate-api",
};

export const NOUNS: Readonly<Record<Section, string>> = {
  errors: "error",
  dialects: "dialect",
  apis: "API",
};

/** Two entries with one name. It is reported where the author can do something about it: at the second of their own, or at `extends`. */
export function collision(section: Section, second: Held, first: Held): Finding {
  const { name } = second.entry;
  const noun = NOUNS[section];
  const via = second.via ?? first.via;
  const keys = [first, second].map(({ entry }) => ({ ...entry.place, atKey: true }));
  const [ofFirst, ofSecond] = keys as [Finding["place"], Finding["place"]];
  return {
    rule: RULES[section],
    severity: "error",
    place: second.via?.place ?? ofSecond,
    others: second.via === undefined ? [ofFirst] : keys,
    message:
      second.via === undefined
        ? `There is another ${noun} \`${name}\` in ${first.entry.source}.`
        : `The ${noun} \`${name}\` comes from two catalogs: ${first.entry.source} and ${second.entry.source}.`,
    found: name,
    expected:
      via === undefined
        ? `one ${noun} of this name in the catalog and all that it extends`
        : `one ${noun} of this name: leave out the other, or rename yours`,
    example: via === undefined ? `special_${name}:` : leavingOut(via, section, name),
  };
}
