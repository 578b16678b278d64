import type { Node, ObjectNode, TextNode, TupleNode } from "../layout.js";
import { isObject, readPlaceholder } from "./read-placeholder.js";
import type { ReadingScope } from "./reading-scope.js";
import { type Said, together } from "./said.js";

/** What a JSON value says that stands in the place of a node; undefined where it is not what the template has there. */
export function readNode(node: Node, value: unknown, scope: ReadingScope): Said | undefined {
  switch (node.kind) {
    case "constant":
      return value === node.value ? {} : undefined;
    case "placeholder":
      return readPlaceholder(node, value, scope);
    case "text":
      return readText(node, value, scope);
    case "object":
      return isObject(value) ? readObject(node, value, scope) : undefined;
    case "tuple":
      return Array.isArray(value) ? readTuple(node, value, scope) : undefined;
    case "fieldList":
      return Array.isArray(value) ? readFieldList(node.element, value, scope) : undefined;
  }
}

/** Every literal is looked for from the left, the last one at the end. */
export function readText({ parts }: TextNode, value: unknown, scope: ReadingScope): Said | undefined {
  if (typeof value !== "string") return undefined;
  const sources = parts.map((part) => (typeof part === "string" ? escaped(part) : "([\\s\\S]*?)"));
  const found = new RegExp(`^${sources.join("")}$`).exec(value)?.slice(1);
  if (found === undefined) return undefined;
  const placeholders = parts.filter((part) => typeof part !== "string");
  const read = placeholders.map((part, index) => readPlaceholder(part, found[index], scope));
  return read.includes(undefined) ? undefined : together(read.filter((said) => said !== undefined));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

type Json = Readonly<Record<string, unknown>>;

function readObject(node: ObjectNode, value: Json, scope: ReadingScope): Said | undefined {
  const parts: Said[] = [];
  for (const { key, presence, value: template } of node.members) {
    const there = Object.hasOwn(value, key);
    const said = there ? readNode(template, value[key], scope) : undefined;
    if (said !== undefined) parts.push(said);
    else if (presence === "required") return undefined;
  }
  const named = new Set(node.members.map(({ key }) => key));
  const others = Object.entries(value).filter(([key]) => !named.has(key));
  return together([...parts, readOthers(node, others, scope)]);
}

/** The members that the template does not name: a map of field errors, details or params. */
function readOthers(
  { entries, spread }: ObjectNode,
  others: readonly (readonly [string, unknown])[],
  scope: ReadingScope,
): Said {
  if (others.length === 0) return {};
  if (spread === "details") return { details: Object.fromEntries(others) };
  if (spread === "field.params") return { field: { params: Object.fromEntries(others) } };
  if (entries === undefined) return {};
  const fields = others.flatMap(([key, value]) => {
    const ofKey = readPlaceholder(entries.key, key, scope)?.field;
    const said = readNode(entries.value, value, scope);
    if (said === undefined) return [];
    return (said.fields ?? [said.field ?? {}]).map((field) => ({ ...ofKey, ...field }));
  });
  return { fields };
}

/** A tagged element is the first one that has its constants, the others stand at their index. */
function readTuple(
  { elements }: TupleNode,
  value: readonly unknown[],
  scope: ReadingScope,
): Said | undefined {
  const parts: Said[] = [];
  for (const [index, { found, value: template }] of elements.entries()) {
    const said =
      found === "positional"
        ? readNode(template, value[index], scope)
        : value.map((element) => readNode(template, element, scope)).find((each) => each !== undefined);
    if (said !== undefined) parts.push(said);
    else if (found === "positional") return undefined;
  }
  return together(parts);
}

/** An element that is none is left out alone; what is no part of a field error is read from the first. */
function readFieldList(element: Node, value: readonly unknown[], scope: ReadingScope): Said {
  const read = value.map((each) => readNode(element, each, scope)).filter((said) => said !== undefined);
  const { field: _, ...first } = read[0] ?? {};
  return { ...first, fields: read.flatMap(({ fields, field }) => fields ?? [field ?? {}]) };
}
