import type { Catalog, Dialect } from "../../catalog/model.js";
import { about, type Report } from "../change.js";
import { compareLayouts } from "./compare-layouts.js";
import { pair, respelled } from "./pair.js";

/** Compares the dialects by themselves. Which API speaks which is compared with the APIs. */
export function compareDialects(base: Catalog, head: Catalog, report: Report): void {
  const { added, removed, kept, reordered } = pair(base.dialects, head.dialects, ({ name }) => name);
  const renamed = respelled({ added, removed }, ({ name }) => name);
  for (const dialect of added)
    if (!renamed.some(([, other]) => other === dialect)) report("dialect-added", { dialect: dialect.name });
  for (const dialect of removed)
    if (!renamed.some(([other]) => other === dialect)) report("dialect-removed", { dialect: dialect.name });
  for (const [before, after] of renamed)
    report("symbol-changed", { dialect: after.name, from: before.name, to: after.name });
  for (const [before, after] of [...kept, ...renamed])
    compareDialect(before, after, about(report, { dialect: after.name }));
  if (reordered) report("reordered", { name: "dialects" });
}

function compareDialect(base: Dialect, head: Dialect, report: Report): void {
  if (base.description !== head.description) report("text-changed", { name: "description" });
  if (base.mediaType !== head.mediaType) {
    const isEssence = essence(base.mediaType) !== essence(head.mediaType);
    report(isEssence ? "media-type-changed" : "media-parameters-changed", {
      from: base.mediaType,
      to: head.mediaType,
    });
  }
  const status = ({ status: one }: Dialect): string | number => one ?? "that of each error";
  if (base.status !== head.status) report("status-changed", { from: status(base), to: status(head) });
  compareLayouts(base.layout, head.layout, report);
}

/** What media types are told apart by (RFC 9110, section 8.3.1). */
function essence(mediaType: string): string {
  return mediaType.replace(/[ \t]*;.*/, "").toLowerCase();
}
