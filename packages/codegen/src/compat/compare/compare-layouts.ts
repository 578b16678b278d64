import type { Header, Layout, Node, ObjectMember, ObjectNode } from "../../dialect/layout.js";
import { placeholdersOf } from "../../dialect/node-facts.js";
import { printTemplate } from "../../dialect/print-template.js";
import { MARKS } from "../../dialect/template-key.js";
import type { Report } from "../change.js";
import { isSame, pair } from "./pair.js";

/** Compares the templates of a dialect, place by place. */
export function compareLayouts(base: Layout, head: Layout, report: Report): void {
  const conditions = ({ variants }: Layout) => variants.map(({ when }) => when ?? null);
  if (isSame(conditions(base), conditions(head))) {
    const several = base.variants.length > 1;
    base.variants.forEach(({ body }, index) => {
      const other = head.variants[index]?.body ?? body;
      compareNodes(body, other, several ? `body ${index + 1}` : "body", report);
    });
  } else report("variants-changed");
  compareHeaders(base.headers, head.headers, report);
}

function compareNodes(base: Node, head: Node, at: string, report: Report): void {
  if (base.kind === "object" && head.kind === "object") compareObjects(base, head, at, report);
  else if (base.kind === "fieldList" && head.kind === "fieldList")
    compareNodes(base.element, head.element, `${at}[]`, report);
  else if (
    base.kind === "tuple" &&
    head.kind === "tuple" &&
    isSame(
      base.elements.map(({ found }) => found),
      head.elements.map(({ found }) => found),
    )
  ) {
    base.elements.forEach(({ value }, index) => {
      compareNodes(value, head.elements[index]?.value ?? value, `${at}[${index}]`, report);
    });
  } else if (!isSame(base, head))
    report("template-member-changed", { at, from: printTemplate(base), to: printTemplate(head) });
}

function compareObjects(base: ObjectNode, head: ObjectNode, at: string, report: Report): void {
  const takesKeys = base.entries !== undefined;
  compareKeys(base.members, head.members, ({ key }) => `${at}.${key}`, takesKeys, report);
  const rest = ({ spread, entries }: ObjectNode) => ({ spread, entries });
  if (base.entries !== undefined && head.entries !== undefined && base.spread === head.spread) {
    if (isSame(base.entries.key, head.entries.key))
      compareNodes(base.entries.value, head.entries.value, `${at}{}`, report);
    else report("template-member-changed", { at: `${at}{}`, ...keysOf(base, head) });
  } else if (!isSame(rest(base), rest(head)))
    report("template-member-changed", { at, from: printTemplate(base), to: printTemplate(head) });
}

function keysOf(base: ObjectNode, head: ObjectNode): { from: unknown; to: unknown } {
  const key = ({ entries }: ObjectNode) => entries && printTemplate(entries.key);
  return { from: key(base), to: key(head) };
}

function compareHeaders(base: readonly Header[], head: readonly Header[], report: Report): void {
  const named = ({ name, ...rest }: Header) => ({ ...rest, key: name.toLowerCase(), name });
  const [before, after] = [base.map(named), head.map(named)];
  compareKeys(
    before,
    after,
    ({ name }) => `header ${name}`,
    false,
    (kind, facts = {}) => {
      report(kind === "template-member-added" && isWait(after, facts.at) ? "retry-after-added" : kind, facts);
    },
  );
  const names = (headers: readonly Header[]) => headers.map(({ name }) => name);
  const isOnlyCase = isSame(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  if (isOnlyCase && !isSame(names(base), names(head))) report("template-respelled", { at: "headers" });
}

/** `Retry-After` (RFC 9110, section 10.2.3), which every reader knows whatever the dialect. */
function isWait(headers: readonly Header[], at: string | undefined): boolean {
  return headers.some(
    ({ name, value }) =>
      at === `header ${name}` &&
      name.toLowerCase() === "retry-after" &&
      placeholdersOf(value).some(({ member }) => member.name === "retryAfter"),
  );
}

type Keyed = Pick<ObjectMember, "key" | "presence" | "value">;

/**
 * Compares what stands under the keys of a body, or in headers. What is new and may be absent disturbs nobody: readers take no notice
 * of what they do not know.
 * @param takesKeys every key that the template does not name is an entry of a map there
 */
function compareKeys<T extends Keyed>(
  base: readonly T[],
  head: readonly T[],
  placeOf: (member: T) => string,
  takesKeys: boolean,
  report: Report,
): void {
  // a key may stand there once to be written and once to be read
  const nameOf = ({ key, presence }: T): string => (presence === "readOnly" ? `${key}<` : key);
  const { added, removed, kept, reordered } = pair(base, head, nameOf);
  for (const member of added) {
    const at = placeOf(member);
    const to = printTemplate(member.value);
    if (member.presence === "readOnly") report("template-reading-added", { at, to });
    else if (takesKeys) report("template-key-taken", { at, to });
    else if (member.presence === "required") report("template-member-demanded", { at, to });
    else report("template-member-added", { at, to });
  }
  for (const member of removed)
    report(member.presence === "readOnly" ? "template-reading-removed" : "template-member-removed", {
      at: placeOf(member),
      from: printTemplate(member.value),
    });
  for (const [before, after] of kept) {
    if (before.presence !== after.presence)
      report("template-member-changed", { at: placeOf(after), from: keyOf(before), to: keyOf(after) });
    compareNodes(before.value, after.value, placeOf(after), report);
  }
  if (reordered)
    report("template-respelled", { at: placeOf(head[0] as T).replace(/\.[^.]*$|(?<=header).*$/, "") });
}

function keyOf({ key, presence }: Keyed): string {
  return key + MARKS[presence];
}
