import type { Report } from "../change.js";
import { isSame } from "./pair.js";

type Spellings = readonly (string | number)[];

/** Compares how a code or a rule is spelled on the wire: the first spelling is written, all are read. */
export function compareSpellings(base: Spellings, head: Spellings, report: Report): void {
  const [from, to] = [base[0], head[0]];
  if (!isSame(from, to)) {
    const isKnown = base.includes(to ?? "") && head.includes(from ?? "");
    report(isKnown ? "spelling-switched" : "spelling-changed", { from, to });
  }
  for (const spelling of head.slice(1))
    if (!base.includes(spelling)) report("spelling-added", { to: spelling });
  for (const spelling of base.slice(1))
    if (!head.includes(spelling)) report("spelling-forgotten", { from: spelling });
  const kept = head.filter((spelling) => base.includes(spelling));
  const others = base.filter((spelling) => head.includes(spelling));
  if (isSame(from, to) && !isSame(kept, others)) report("reordered", { name: "spellings" });
}
