import type { FieldError, Node, NodeOf, ObjectNode } from "../model.js";
import { matchParts } from "./match-parts.js";
import { arriving, fromWritten, written } from "./member.js";
import { inMemberOrder } from "./order.js";
import { both, type FieldSaid, NOTHING, type Said } from "./said.js";
import type { Scope } from "./scope.js";

/**
 * What becomes of one node of a template: it is not written at all; it is written, but cannot be read back; or it
 * says something. `filled`: something of the error is in it, not only constants.
 */
export type Fate =
  | { readonly is: "absent" }
  | { readonly is: "lost" }
  | { readonly is: "there"; readonly filled: boolean; readonly said: Said };

const ABSENT: Fate = { is: "absent" };
const LOST: Fate = { is: "lost" };

export function walk(node: Node, scope: Scope, root = false): Fate {
  switch (node.kind) {
    case "constant":
      return { is: "there", filled: false, said: NOTHING };
    case "placeholder": {
      const said = arriving(node, scope);
      return said === undefined ? ABSENT : { is: "there", filled: true, said };
    }
    case "text":
      return walkText(node, scope);
    case "object":
      return container(node, walkObject(node, scope), root);
    case "tuple":
      return container(node, walkTuple(node, scope), root);
    case "fieldList":
      return walkFieldList(node, scope);
  }
}

/** A container that could hold something of the error and holds nothing is absent; a body never is. */
function container(node: Node, fate: Fate, root: boolean): Fate {
  const empty = fate.is === "there" && !fate.filled && !root && holdsPlaceholder(node);
  return empty ? ABSENT : fate;
}

function holdsPlaceholder(node: Node): boolean {
  if (node.kind === "object") {
    const written = node.members.filter(({ presence }) => presence !== "readOnly");
    return (
      node.spread !== undefined ||
      node.entries !== undefined ||
      written.some(({ value }) => holdsPlaceholder(value))
    );
  }
  if (node.kind === "tuple") return node.elements.some(({ value }) => holdsPlaceholder(value));
  return node.kind !== "constant";
}

/** A text is taken apart at the first place where each literal stands, whatever was meant. */
function walkText({ parts }: NodeOf<"text">, scope: Scope): Fate {
  const texts = parts.map((part) => (typeof part === "string" ? part : written(part, scope)));
  if (texts.includes(undefined)) return ABSENT;
  const found = matchParts(parts, texts.join(""))!;
  let said: Said = NOTHING;
  let lost = false;
  for (const placeholder of parts.filter((part) => typeof part !== "string")) {
    const read = fromWritten(placeholder, found.shift()!, scope);
    if (read === undefined) lost = true;
    else said = both(said, read);
  }
  return lost ? LOST : { is: "there", filled: true, said };
}

function walkObject(node: ObjectNode, scope: Scope): Fate {
  let said = NOTHING;
  let filled = false;
  let lost = false;
  for (const { presence, value } of node.members) {
    if (presence === "readOnly") continue;
    const fate = walk(value, scope);
    if (fate.is === "absent" && presence === "required") return ABSENT;
    if (fate.is === "lost") {
      filled = true;
      lost ||= presence === "required";
    }
    if (fate.is !== "there") continue;
    filled ||= fate.filled;
    said = both(said, fate.said);
  }
  const rest = walkRest(node, scope);
  if (rest !== undefined) {
    filled = true;
    said = both(said, rest);
  }
  return lost ? LOST : { is: "there", filled, said };
}

/** The members of an object that its template does not name: a map of fields, details or params. */
function walkRest(node: ObjectNode, scope: Scope): Said | undefined {
  const named = new Set(node.members.map(({ key }) => key));
  const others = (members: Readonly<Record<string, unknown>>) => {
    const unnamed = Object.entries(members).filter(([name]) => !named.has(name));
    return unnamed.length === 0 ? undefined : Object.fromEntries(unnamed);
  };
  if (node.entries !== undefined) {
    const fields = walkEntries(node.entries, named, scope);
    return fields && { ...NOTHING, fields };
  }
  if (node.spread === "details") {
    const details = others(scope.details);
    return details && { ...NOTHING, details };
  }
  const params = node.spread === "field.params" ? others(scope.fields[0]?.params ?? {}) : undefined;
  return params && { ...NOTHING, field: { params } };
}

/** Undefined when the map has no entry. */
function walkEntries(
  { key, value }: NonNullable<ObjectNode["entries"]>,
  named: ReadonlySet<string>,
  scope: Scope,
): readonly FieldSaid[] | undefined {
  const groups = new Map<string, FieldError[]>();
  for (const field of scope.fields) {
    const text = written(key, { ...scope, fields: [field] });
    if (text === undefined || named.has(text)) continue;
    groups.set(text, [...(groups.get(text) ?? []), field]);
  }
  const entries: [string, Fate][] = [];
  for (const [text, fields] of groups) {
    const fate = walk(value, { ...scope, fields });
    if (fate.is !== "absent") entries.push([text, fate]);
  }
  if (entries.length === 0) return undefined;
  return inMemberOrder(entries).flatMap(([text, fate]) => {
    if (fate.is !== "there") return [];
    const ofKey = fromWritten(key, text, scope)?.field ?? {};
    const { fields, field } = fate.said;
    return (fields ?? [field]).map((one) => ({ ...ofKey, ...one }));
  });
}

function walkTuple({ elements }: NodeOf<"tuple">, scope: Scope): Fate {
  let said = NOTHING;
  let filled = false;
  let lost = false;
  for (const { found, value } of elements) {
    const fate = walk(value, scope);
    if (fate.is === "absent" && found === "positional") return ABSENT;
    if (fate.is === "lost") {
      filled = true;
      lost ||= found === "positional";
    }
    if (fate.is !== "there") continue;
    filled ||= fate.filled;
    said = both(said, fate.said);
  }
  return lost ? LOST : { is: "there", filled, said };
}

/** Elements that cannot be read are left out alone; what is no part of a field is read from the first. */
function walkFieldList({ element }: NodeOf<"fieldList">, scope: Scope): Fate {
  const written = scope.fields
    .map((field) => walk(element, { ...scope, fields: [field] }))
    .filter(({ is }) => is !== "absent");
  if (written.length === 0) return ABSENT;
  const read = written.filter((fate) => fate.is === "there").map(({ said }) => said);
  const fields = read.flatMap((said) => said.fields ?? [said.field]);
  return { is: "there", filled: true, said: { ...(read[0] ?? NOTHING), field: {}, fields } };
}
