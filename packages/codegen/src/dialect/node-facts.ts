import type { Layout, Node, ObjectNode, PlaceholderNode } from "./layout.js";

/** Every placeholder of a dialect: of its bodies, then of its headers. */
export function placeholdersOfLayout({ variants, headers }: Layout): PlaceholderNode[] {
  return [...variants.map(({ body }) => body), ...headers.map(({ value }) => value)].flatMap((node) =>
    placeholdersOf(node),
  );
}

/**
 * Every placeholder of a template, in the order of the template; keys of field maps included. `"rendered"`: without what is
 * only read.
 */
export function placeholdersOf(node: Node, which: "all" | "rendered" = "all"): PlaceholderNode[] {
  switch (node.kind) {
    case "constant":
      return [];
    case "placeholder":
      return [node];
    case "text":
      return node.parts.filter((part) => typeof part !== "string");
    case "object": {
      const own = node.members.flatMap(({ presence, value }) =>
        which === "rendered" && presence === "readOnly" ? [] : placeholdersOf(value, which),
      );
      const { entries } = node;
      return entries === undefined ? own : [...own, entries.key, ...placeholdersOf(entries.value, which)];
    }
    case "fieldList":
      return placeholdersOf(node.element, which);
    case "tuple":
      return node.elements.flatMap(({ value }) => placeholdersOf(value, which));
  }
}

/** Whether anything of an error is printed below this node; spreads and maps count. */
export function hasPlaceholder(node: Node): boolean {
  switch (node.kind) {
    case "constant":
      return false;
    case "placeholder":
    case "text":
    case "fieldList":
      return true;
    case "object":
      return (
        node.spread !== undefined ||
        node.entries !== undefined ||
        node.members.some(({ value }) => hasPlaceholder(value))
      );
    case "tuple":
      return node.elements.some(({ value }) => hasPlaceholder(value));
  }
}

/**
 * Whether an element of a list speaks of one field error itself, and not only in a list or map of its own. A map that
 * is the whole element counts: one such object per field.
 */
export function isFieldElement(node: Node): boolean {
  return isBareMap(node) || hasFieldMember(node);
}

function hasFieldMember(node: Node): boolean {
  switch (node.kind) {
    case "constant":
    case "fieldList":
      return false;
    case "placeholder":
      return node.member.name.startsWith("field.");
    case "text":
      return node.parts.some((part) => typeof part !== "string" && part.member.name.startsWith("field."));
    case "object":
      return node.spread === "field.params" || node.members.some(({ value }) => hasFieldMember(value));
    case "tuple":
      return node.elements.some(({ value }) => hasFieldMember(value));
  }
}

/** `{ "{field.path}": … }` and nothing else. */
export function isBareMap(node: Node): node is ObjectNode {
  return node.kind === "object" && node.entries !== undefined && node.members.length === 0;
}

/** Whether all details, or all params of a field, are spread somewhere below a node. */
export function spreads(node: Node, what: "details" | "field.params"): boolean {
  switch (node.kind) {
    case "object":
      return (
        node.spread === what ||
        node.members.some(({ value }) => spreads(value, what)) ||
        (node.entries !== undefined && spreads(node.entries.value, what))
      );
    case "fieldList":
      return spreads(node.element, what);
    case "tuple":
      return node.elements.some(({ value }) => spreads(value, what));
    default:
      return false;
  }
}
