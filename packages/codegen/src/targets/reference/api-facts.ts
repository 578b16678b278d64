import type { Api, Catalog, MatchRule } from "../../catalog/model.js";
import { carriedBy } from "../../dialect/carried.js";
import { markdownTable } from "../../print/markdown/author-markdown.js";
import { markdownCode, markdownText } from "../../print/markdown/markdown-text.js";
import { type Block, list, section } from "./page.js";
import { errorLink } from "./page-paths.js";
import { carriesCode } from "./wire-codes.js";

/** What an API says beside its errors, each with a heading; what it does not say has none. */
export function apiFacts(api: Api, catalog: Catalog): readonly Block[] {
  return [
    ...section(2, "Rate limits", rateLimits(api)),
    ...section(2, "Field rules", fieldRules(api, catalog)),
    ...section(2, "Constraints of the database", constraints(api)),
    ...section(2, "Telling errors apart", tellingApart(api)),
  ];
}

function rateLimits({ rateLimits: limits }: Api): readonly Block[] {
  if (limits.length === 0) return [];
  const rows = limits.map(({ scope, limit, windowMs }) => [
    markdownText(scope),
    `${limit}`,
    windowText(windowMs),
  ]);
  return [markdownTable(["What counts", "Requests", "Window"], rows)];
}

function windowText(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (Number.isInteger(minutes) && minutes > 0) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  const seconds = milliseconds / 1000;
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** Rules with a usual message, or a spelling of their own, where the dialect has room for either. */
function fieldRules(api: Api, { rules }: Catalog): readonly Block[] {
  const carried = carriedBy(api.dialect).fields;
  if (carried === undefined) return [];
  const names = [...new Set([...Object.keys(rules), ...Object.keys(api.rules)])];
  if (names.length === 0) return [];
  const rows = names.map((name) => {
    const [written = name, ...read] = own(api.rules, name) ?? [];
    const others =
      read.length === 0 ? "" : `; also read: ${read.map((text) => markdownCode(text, "cell")).join(", ")}`;
    const spelled = carried.has("rule") ? [`${markdownCode(written, "cell")}${others}`] : [];
    return [markdownCode(name, "cell"), ...spelled, markdownText(own(rules, name) ?? "")];
  });
  const spelledHead = carried.has("rule") ? ["In responses"] : [];
  return [
    carried.has("rule")
      ? "A field error names the rule that the field breaks. There may be others than these."
      : "Responses do not name the rule that a field breaks, only a message; this is the usual one for each rule.",
    markdownTable(["Rule", ...spelledHead, "Usual message"], rows),
  ];
}

function constraints({ constraints: all }: Api): readonly Block[] {
  if (all.length === 0) return [];
  const rows = all.map(({ name, code, pointer, rule, message }) => [
    markdownCode(name, "cell"),
    errorLink(code),
    pointer === undefined ? "" : markdownCode(pointer, "cell"),
    rule === undefined ? "" : markdownCode(rule, "cell"),
    markdownText(message ?? ""),
  ]);
  return [
    "What violates one of these constraints is answered as follows.",
    markdownTable(["Constraint", "Error", "Field", "Rule", "Message"], rows),
  ];
}

/** How a response without a code is told from another one. */
function tellingApart(api: Api): readonly Block[] {
  const rules = api.match.map((rule) => `${matchText(rule)}: ${errorLink(rule.code)}`);
  if (carriesCode(api)) return rules.length === 0 ? [] : ["Where a response has no code:", list(rules)];
  const last = "Otherwise it is the generic error of its status.";
  return rules.length === 0
    ? ["Responses have no code. An error is known by its HTTP status: it is the generic one of its status."]
    : ["Responses have no code. Errors of one status are told apart by what they hold:", list(rules), last];
}

function matchText({ hasFields, detail, rule }: MatchRule): string {
  const parts = [
    hasFields === true ? "It has field errors" : "",
    detail === undefined ? "" : `Its text is exactly ${markdownCode(detail)}`,
    rule === undefined ? "" : `A field breaks the rule ${markdownCode(rule)}`,
  ];
  return parts.filter((part) => part !== "").join(", and ") || "Always";
}

function own<T>(map: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
