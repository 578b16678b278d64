import type { Catalog, ErrorDefinition } from "../../catalog/model.js";
import { about, type Report } from "../change.js";
import { compareRetry } from "./compare-retry.js";
import { compareMembers } from "./details/compare-members.js";
import type { SchemaComparison } from "./details/compare-schemas.js";
import { isSame, pair, pairEntries } from "./pair.js";

/** Compares what the catalogs say of their errors, whatever API sends them. */
export function compareErrors(base: Catalog, head: Catalog, schemas: SchemaComparison, report: Report): void {
  const { added, removed, kept, reordered } = pair(base.errors, head.errors, ({ code }) => code);
  for (const { code } of added) report("code-added", { code });
  for (const { code } of removed) report("code-removed", { code });
  for (const [before, after] of kept)
    compareError(before, after, schemas, about(report, { code: before.code }));
  if (reordered) report("reordered", { name: "errors" });
}

/** What is said of an error for people only. */
const TEXTS = ["title", "help", "description", "causes", "remedies", "examples"] as const;

function compareError(
  base: ErrorDefinition,
  head: ErrorDefinition,
  schemas: SchemaComparison,
  report: Report,
): void {
  const [from, to] = [base.status, head.status];
  if (from !== to) report("status-changed", { from, to });
  if (base.type !== head.type) report("type-changed", { from: base.type, to: head.type });
  if (base.generic !== head.generic) report(head.generic ? "generic-gained" : "generic-lost");
  compareRefines(base, head, report);
  for (const name of TEXTS) if (!isSame(base[name], head[name])) report("text-changed", { name });
  if (base.detail?.written !== head.detail?.written) report("text-changed", { name: "detail" });
  compareMembers(base.details, head.details, "", report, schemas.compare);
  compareRetry(base.retry, head.retry, report);
  if (!isSame(base.deprecated, head.deprecated))
    report(base.deprecated === undefined ? "deprecated" : "deprecation-changed");
  compareAttributes(base, head, report);
}

function compareRefines(base: ErrorDefinition, head: ErrorDefinition, report: Report): void {
  const { added, removed, reordered } = pair(base.refines, head.refines, (code) => code);
  for (const to of added) report("refines-added", { to });
  for (const from of removed) report("refines-removed", { from });
  if (reordered) report("reordered", { name: "more general errors" });
}

function compareAttributes(base: ErrorDefinition, head: ErrorDefinition, report: Report): void {
  const { added, removed, kept, reordered } = pairEntries(base.attributes, head.attributes);
  for (const [name, to] of added) report("attribute-changed", { name, to });
  for (const [name] of removed) report("attribute-removed", { name });
  for (const [[name, from], [, to]] of kept)
    if (!isSame(from, to)) report("attribute-changed", { name, from, to });
  if (reordered) report("reordered", { name: "attributes" });
}
