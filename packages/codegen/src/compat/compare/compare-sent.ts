import type { Api, SentError } from "../../catalog/model.js";
import { carriedBy } from "../../dialect/carried.js";
import type { Report } from "../change.js";
import { compareRetry } from "./compare-retry.js";
import { compareSpellings } from "./compare-spellings.js";
import { compareMembers } from "./details/compare-members.js";
import type { SchemaComparison } from "./details/compare-schemas.js";
import { isSame } from "./pair.js";

/** The same error as an API sent it and sends it now. */
export interface SentPair {
  readonly base: SentError;
  readonly head: SentError;
}

/** Compares what an API makes of an error. What it took from the catalog, and still does, was compared there. */
export function compareSent(pair: SentPair, schemas: SchemaComparison, report: Report): void {
  const { base, head } = pair;
  if (base.bodyStatus !== head.bodyStatus && !isInherited(pair, ["bodyStatus", "status"]))
    report("status-changed", { from: base.bodyStatus, to: head.bodyStatus });
  if (differs(pair, "type")) report("type-changed", { from: base.type, to: head.type });
  for (const name of ["title", "help", "detail"] as const)
    if (differs(pair, name)) report("text-changed", { name });
  if (base.note !== head.note) report("text-changed", { name: "description" });
  if (differs(pair, "retry")) compareRetry(base.retry, head.retry, report);
  compareSpellings(base.wire, head.wire, report);
  compareFurther(pair, schemas, report);
}

/** Clients that know an error by its text alone know the old text only. */
export function compareMatchedText({ base, head }: SentPair, api: Api, report: Report): void {
  const [from, to] = [textOf(base), textOf(head)];
  if (from === undefined || from === to || carriedBy(api.dialect).code) return;
  const isMatched = api.match.some(({ code, detail }) => code === base.code && detail === from);
  if (isMatched) report("matched-text-changed", { from });
}

/** A detail that is the same text each time. */
function textOf({ detail }: SentError): string | undefined {
  const [text, ...others] = detail?.parts ?? [];
  return typeof text === "string" && others.length === 0 ? text : undefined;
}

/** Details that only this API has, before or now; the others are those of the catalog. */
function compareFurther({ base, head }: SentPair, schemas: SchemaComparison, report: Report): void {
  const isFurther = ({ error }: SentError, name: string): boolean => !has(error, name);
  const isOwn = ({ name }: { readonly name: string }): boolean => {
    const sides = [base, head].filter((sent) => has(sent, name));
    return sides.some((sent) => isFurther(sent, name));
  };
  const [before, after] = [base.details.filter(isOwn), head.details.filter(isOwn)];
  compareMembers(before, after, "", report, schemas.compare);
}

function has({ details }: Pick<SentError, "details">, name: string): boolean {
  return details.some((member) => member.name === name);
}

function differs(pair: SentPair, field: "type" | "title" | "help" | "detail" | "retry"): boolean {
  return !isSame(pair.base[field], pair.head[field]) && !isInherited(pair, [field, field]);
}

/** Whether the API says of a field what the catalog says, before and now. */
function isInherited(
  { base, head }: SentPair,
  [own, ofError]: readonly [
    own: keyof SentError,
    ofError: "status" | "type" | "title" | "help" | "detail" | "retry",
  ],
): boolean {
  return isSame(base[own], base.error[ofError]) && isSame(head[own], head.error[ofError]);
}
