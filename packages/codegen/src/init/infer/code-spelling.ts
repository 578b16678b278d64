import { spelled } from "../../catalog/structure/structure-findings.js";
import { encode } from "../../dialect/encode.js";
import type { CodecName } from "../../dialect/layout.js";

/** How a dialect spells codes, so that most of those that were seen need no alias. */
export interface CodeSpelling {
  /** Behind `{code`, such as `|upper`. */
  readonly codecs: string;
  /** Codes are numbers: one that has no number is not written. */
  readonly numeric: boolean;
  /** The code of a catalog for what is on the wire; undefined where none can be made of it. */
  readonly codeOf: (wire: string | number) => string | undefined;
  /** Whether this code needs an alias to be spelled that way. */
  readonly needsAlias: (code: string, wire: string | number) => boolean;
}

const CHAINS: readonly (readonly CodecName[])[] = [
  [],
  ["upper"],
  ["kebab"],
  ["camel"],
  ["pascal"],
  ["kebab", "upper"],
];

/** The spelling that fits most of these. */
export function codeSpelling(wires: readonly (string | number)[]): CodeSpelling {
  const numeric = wires.length > 0 && wires.every((wire) => typeof wire === "number");
  const fits = (chain: readonly CodecName[]): number =>
    wires.filter((wire) => typeof wire === "string" && isSpelled(spelled(wire, "_"), wire, chain)).length;
  const best = CHAINS.reduce((first, chain) => (fits(chain) > fits(first) ? chain : first));
  const codecs: readonly CodecName[] = numeric ? ["number"] : best;
  return {
    codecs: codecs.map((codec) => `|${codec}`).join(""),
    numeric,
    codeOf: (wire) => (typeof wire === "string" ? spelled(wire, "_") || undefined : undefined),
    needsAlias: (code, wire) => typeof wire === "number" || !isSpelled(code, wire, best),
  };
}

function isSpelled(code: string, wire: string, chain: readonly CodecName[]): boolean {
  return code !== "" && encode(code, chain, { nowMs: 0 }) === wire;
}
