import { camelKey } from "../../print/key-names.js";
import type { NamesInUse } from "../../print/names-in-use.js";
import { joined, type Piece } from "./piece.js";

/** A text that is the same at every occurrence of an error. */
export interface ConstantText {
  /** Of a local that holds it. */
  readonly name: string;
  /** Expressions to be added. */
  readonly expressions: readonly string[];
}

/** Puts a name in the place of pieces next to each other that are all the same at every occurrence of an error. */
export function foldConstants(
  pieces: readonly Piece[],
  names: NamesInUse,
): { readonly pieces: Piece[]; readonly constants: ConstantText[] } {
  const constants: ConstantText[] = [];
  const folded = runsOf(pieces).flatMap((run): readonly Piece[] => {
    const named = run.find(({ varies }) => varies === "by error");
    if (named === undefined || run[0]?.varies === "always") return run;
    const name = names.claim(camelKey(named.key ?? ""), `${camelKey(named.key ?? "")}Text`);
    constants.push({ name, expressions: joined(run) });
    const fixed = run.some(({ kind }) => kind === "fixed");
    return [{ kind: fixed ? "fixed" : "maybe", text: fixed ? `\${${name}}` : name, varies: "always" }];
  });
  return { pieces: folded, constants };
}

/** What varies always, and what does not, in turn. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && (last[0]?.varies === "always") === (piece.varies === "always"))
      last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}
