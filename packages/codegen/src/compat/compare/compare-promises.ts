import type { Api, SentError } from "../../catalog/model.js";
import { type Carried, carriedBy } from "../../dialect/carried.js";
import type { Report } from "../change.js";
import { isSame } from "./pair.js";

/** What the types of an API promise, since its dialect carries it: whatever else changed, this must not get less. */
export function comparePromises(base: Api, head: Api, report: Report): void {
  if (isSame([base.dialect.mediaType, base.dialect.layout], [head.dialect.mediaType, head.dialect.layout]))
    return;
  const [before, after] = [carriedBy(base.dialect), carriedBy(head.dialect)];
  for (const [name, presence] of before.texts) {
    const now = after.texts.get(name);
    if (now === undefined || (presence === "always" && now === "maybe")) report("promise-lost", { name });
  }
  if (before.fields !== undefined && after.fields === undefined)
    report("promise-lost", { name: "field errors" });
  for (const part of before.fields ?? [])
    if (after.fields?.has(part) === false) report("promise-lost", { name: `${part} of field errors` });
  const names = lostDetails(base, head, before, after);
  if (names.length > 0) report("promise-lost", { name: `details ${names.join(", ")}` });
}

/** Details that both APIs have and that only arrived before. */
function lostDetails(base: Api, head: Api, before: Carried, after: Carried): string[] {
  const heads = new Map(head.errors.map((sent) => [sent.code, sent]));
  const lost = base.errors.flatMap((sent) => {
    const other = heads.get(sent.code);
    if (other === undefined) return [];
    const now = arriving(other, after);
    const all = new Set(other.details.map(({ name }) => name));
    return [...arriving(sent, before)].filter((name) => all.has(name) && !now.has(name));
  });
  return [...new Set(lost)];
}

function arriving({ code, details }: SentError, carried: Carried): ReadonlySet<string> {
  return new Set(details.filter(({ name }) => carried.hasDetail(name, code)).map(({ name }) => name));
}
