import type { Api, Catalog, SentError } from "../../catalog/model.js";
import { spellsRules } from "../../targets/client/spellings.js";
import { about, type Report } from "../change.js";
import { comparePromises } from "./compare-promises.js";
import { compareMatchedText, compareSent } from "./compare-sent.js";
import { compareSpellings } from "./compare-spellings.js";
import type { SchemaComparison } from "./details/compare-schemas.js";
import { isSame, pair, pairEntries, respelled } from "./pair.js";

/** Compares the APIs: which errors they send, and what they make of them. */
export function compareApis(base: Catalog, head: Catalog, schemas: SchemaComparison, report: Report): void {
  const { added, removed, kept, reordered } = pair(base.apis, head.apis, ({ name }) => name);
  const renamed = respelled({ added, removed }, ({ name }) => name);
  for (const api of added)
    if (!renamed.some(([, other]) => other === api)) report("api-added", { api: api.name });
  for (const api of removed)
    if (!renamed.some(([other]) => other === api)) report("api-removed", { api: api.name });
  for (const [before, after] of renamed)
    report("symbol-changed", { api: after.name, from: before.name, to: after.name });
  const comparison = { base, head, schemas };
  for (const [before, after] of [...kept, ...renamed])
    compareApi(before, after, comparison, about(report, { api: after.name }));
  if (reordered) report("reordered", { name: "APIs" });
}

interface Comparison {
  readonly base: Catalog;
  readonly head: Catalog;
  readonly schemas: SchemaComparison;
}

function compareApi(base: Api, head: Api, by: Comparison, report: Report): void {
  for (const name of ["title", "description"] as const)
    if (base[name] !== head[name]) report("text-changed", { name });
  compareSelection(base, head, by, report);
  compareDialectOf(base, head, report);
  comparePromises(base, head, report);
  const sent = pair([...sentBy(base, by.base)], [...sentBy(head, by.head)], ({ code }) => code);
  for (const [before, after] of sent.kept) {
    const here = about(report, { code: before.code });
    compareSent({ base: before, head: after }, by.schemas, here);
    compareMatchedText({ base: before, head: after }, base, here);
  }
  for (const name of ["type", "help"] as const)
    if (base.templates[name] !== head.templates[name]) report("template-of-uri-changed", { name });
  compareRules(base, head, by, report);
  compareMatch(base, head, report);
  compareConstraints(base, head, report);
  if (!isSame(base.rateLimits, head.rateLimits)) report("rate-limits-changed");
}

/** Which errors an API sends. That a code is gone, or new, was said of the catalog; who must expect it is said here. */
function compareSelection(base: Api, head: Api, by: Comparison, report: Report): void {
  const { added, removed, reordered } = pair(base.errors, head.errors, ({ code }) => code);
  for (const { code } of added) report("error-listed", { code });
  const codes = new Set(by.head.errors.map(({ code }) => code));
  for (const { code } of removed) if (codes.has(code)) report("error-unlisted", { code });
  if (reordered) report("reordered", { name: "errors" });
  if (!isSame(base.allExcept, head.allExcept))
    report("selection-changed", { from: selection(base), to: selection(head) });
}

function selection({ allExcept }: Api): string {
  if (allExcept === undefined) return "a list";
  return allExcept.length === 0 ? "all" : `all except ${allExcept.join(", ")}`;
}

/** Another dialect is another body, unless it is the same under another name; changes within a dialect are its own. */
function compareDialectOf({ dialect: base }: Api, { dialect: head }: Api, report: Report): void {
  if (base.name === head.name) return;
  const [before, after] = [base, head].map(({ mediaType, status, layout }) => [mediaType, status, layout]);
  const kind = isSame(before, after) ? "api-dialect-renamed" : "api-dialect-changed";
  report(kind, { from: base.name, to: head.name });
}

/** Errors as an API sends them: those it lists, and the generic ones that stand for all others. */
function sentBy(api: Api, { errors }: Catalog): readonly SentError[] {
  const sent = [...api.errors, ...api.unlisted];
  const known = new Set(sent.map(({ code }) => code));
  const bare = errors.filter(({ code, generic }) => generic && !known.has(code));
  return [...sent, ...bare.map((error) => asSent(error))];
}

function asSent(error: SentError["error"]): SentError {
  const { code, status, title, type, help, detail, details, retry } = error;
  const own = { code, title, type, help, detail, details, retry, wire: [code], note: undefined };
  return { ...own, error, status, bodyStatus: status };
}

function compareRules(base: Api, head: Api, by: Comparison, report: Report): void {
  const written = ({ rules }: Api, rule: string): readonly string[] => rules[rule] ?? [rule];
  const rules = new Set([...Object.keys(base.rules), ...Object.keys(head.rules)]);
  for (const rule of rules)
    compareSpellings(written(base, rule), written(head, rule), about(report, { rule }));
  if (pairEntries(base.rules, head.rules).reordered) report("reordered", { name: "rules" });
  if (!spellsRules(base.dialect.layout)) return;
  const known = ({ rules }: Api, catalog: Catalog) => Object.keys({ ...catalog.rules, ...rules });
  const { removed } = pair(known(base, by.base), known(head, by.head), (rule) => rule);
  for (const rule of removed) report("rule-forgotten", { rule, from: rule });
}

function compareMatch(base: Api, head: Api, report: Report): void {
  const { added, removed, reordered } = pair(base.match, head.match, (rule) => JSON.stringify(rule));
  for (const { code, ...to } of added) report("match-added", { code, to });
  for (const { code, ...from } of removed) report("match-removed", { code, from });
  if (reordered) report("match-reordered");
}

function compareConstraints(base: Api, head: Api, report: Report): void {
  const { added, removed, kept, reordered } = pair(base.constraints, head.constraints, ({ name }) => name);
  for (const { name } of added) report("constraint-added", { name });
  for (const { name } of removed) report("constraint-removed", { name });
  for (const [before, after] of kept) {
    const [{ message: from, ...rule }, { message: to, ...ruleNow }] = [before, after];
    if (!isSame(rule, ruleNow)) report("constraint-changed", { name: before.name });
    else if (from !== to) report("text-changed", { name: `message of the constraint ${before.name}` });
  }
  if (reordered) report("reordered", { name: "constraints" });
}
