import { LAST_RESORTS } from "../catalog/generic-of.js";
import type { Catalog } from "../catalog/model.js";
import { type Change, changeOf, type Report } from "./change.js";
import { compareApis } from "./compare/compare-apis.js";
import { compareDialects } from "./compare/compare-dialects.js";
import { compareErrors } from "./compare/compare-errors.js";
import { SchemaComparison } from "./compare/details/compare-schemas.js";
import { pair, pairEntries, respelled } from "./compare/pair.js";
import { byGravity } from "./verdict.js";

/**
 * All that differs between two catalogs and reaches those who use what is generated, the gravest first. Nothing is left out: where
 * types, client or server change by more than a comment, there is a change. In which file something stands is no part of a contract.
 */
export function compareCatalogs(base: Catalog, head: Catalog): readonly Change[] {
  const changes: Change[] = [];
  const report: Report = (kind, facts = {}) => changes.push(changeOf(kind, facts));
  const schemas = new SchemaComparison(base, head);
  compareErrors(base, head, schemas, report);
  compareApis(base, head, schemas, report);
  compareDialects(base, head, report);
  compareDefinitions(base, head, schemas, report);
  compareWhole(base, head, report);
  return changes.sort(byGravity);
}

/** Named types have names of their own in what is generated; what they hold is compared where something refers to them. */
function compareDefinitions(base: Catalog, head: Catalog, schemas: SchemaComparison, report: Report): void {
  const { added, removed, kept, reordered } = pairEntries(base.definitions, head.definitions);
  const renamed = respelled({ added, removed }, ([name]) => name);
  for (const [[from], [to]] of renamed) report("symbol-changed", { definition: to, from, to });
  for (const [definition] of added)
    if (!renamed.some(([, [name]]) => name === definition)) report("definition-added", { definition });
  for (const [definition] of removed)
    if (!renamed.some(([[name]]) => name === definition)) report("definition-removed", { definition });
  for (const [[definition, before], [, after]] of kept) {
    if (schemas.reached.has(definition)) continue;
    schemas.compare(before, after, "", (kind, facts) => report(kind, { definition, ...facts }));
  }
  if (reordered) report("reordered", { name: "named types" });
}

function compareWhole(base: Catalog, head: Catalog, report: Report): void {
  const reserved = pair([...new Set(base.reserved)], [...new Set(head.reserved)], (code) => code);
  for (const code of reserved.added) report("code-reserved", { code });
  for (const code of reserved.removed) report("code-unreserved", { code });
  const rules = pairEntries(base.rules, head.rules);
  for (const [rule] of rules.added) report("message-added", { rule });
  for (const [rule] of rules.removed) report("message-removed", { rule });
  for (const [[rule, from], [, to]] of rules.kept)
    if (from !== to) report("text-changed", { rule, name: "default message" });
  if (rules.reordered) report("reordered", { name: "rules" });
  if (base.docs === head.docs) return;
  report("text-changed", { name: "base of its documentation" });
  // of the last resorts that no catalog has to define, the type comes from there
  for (const [code, status] of LAST_RESORTS) {
    const isDefined = ({ errors }: Catalog) =>
      errors.some((error) => error.generic && error.status === status);
    const type = ({ docs }: Catalog) => (docs === "" ? "about:blank" : `${docs}/${code}`);
    if (isDefined(base) || isDefined(head)) continue;
    report("type-changed", { code, from: type(base), to: type(head) });
  }
}
