import type { Node, ObjectMember, ObjectNode, PlaceholderNode, Presence } from "../../dialect/layout.js";
import { MARKS } from "../../dialect/template-key.js";
import type { Place } from "../finding.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import type { Dialect } from "../model.js";
import { below } from "../place.js";

/** A placeholder of a dialect and where it is written. */
export interface PlacedPlaceholder {
  readonly placeholder: PlaceholderNode;
  readonly place: Place;
}

/** An object of a template and where it is written. */
export interface PlacedObject {
  readonly object: ObjectNode;
  readonly place: Place;
}

/** The key as it is written, with its mark. */
export function memberKey({ key, presence }: Pick<ObjectMember, "key" | "presence">): string {
  return key.replaceAll("{", "{{") + MARKS[presence];
}

/** Where the body of a variant is written. */
export function bodyPlace(dialect: Dialect, loaded: LoadedCatalog, variant: number): Place {
  const written = loaded.dialects.find(({ name }) => name === dialect.name)?.value;
  return written?.variants === undefined
    ? below(dialect.place, "body")
    : below(dialect.place, "variants", variant, "body");
}

/** Where a header is written. */
export function headerPlace(
  dialect: Dialect,
  header: { readonly name: string; readonly presence: Presence },
): Place {
  return below(dialect.place, "headers", header.name + MARKS[header.presence]);
}

/** Every placeholder of a dialect, of its bodies and its headers. */
export function placeholders(dialect: Dialect, loaded: LoadedCatalog): PlacedPlaceholder[] {
  const found: PlacedPlaceholder[] = [];
  walkDialect(dialect, loaded, (node, place) => {
    if (node.kind === "placeholder") found.push({ placeholder: node, place });
  });
  return found;
}

/** Every object of a dialect's bodies. */
export function objects(dialect: Dialect, loaded: LoadedCatalog): PlacedObject[] {
  const found: PlacedObject[] = [];
  walkDialect(dialect, loaded, (node, place) => {
    if (node.kind === "object") found.push({ object: node, place });
  });
  return found;
}

type Visit = (node: Node, place: Place) => void;

function walkDialect(dialect: Dialect, loaded: LoadedCatalog, visit: Visit): void {
  dialect.layout.variants.forEach(({ body }, index) => {
    walk(body, bodyPlace(dialect, loaded, index), visit);
  });
  for (const header of dialect.layout.headers) walk(header.value, headerPlace(dialect, header), visit);
}

function walk(node: Node, place: Place, visit: Visit): void {
  visit(node, place);
  switch (node.kind) {
    case "text":
      for (const part of node.parts) if (typeof part !== "string") visit(part, place);
      return;
    case "object":
      for (const member of node.members) walk(member.value, below(place, memberKey(member)), visit);
      if (node.entries !== undefined) {
        visit(node.entries.key, place);
        walk(node.entries.value, place, visit);
      }
      return;
    case "fieldList":
      walk(node.element, below(place, 0), visit);
      return;
    case "tuple":
      node.elements.forEach(({ value }, index) => {
        walk(value, below(place, index), visit);
      });
  }
}
