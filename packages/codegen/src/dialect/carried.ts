import type { Dialect } from "../catalog/model.js";
import type { Layout, Node, PlaceholderNode } from "./layout.js";
import { spreads } from "./node-facts.js";
import { speaksProblems } from "./speaks-problems.js";

/** Members of an error that are texts of their own. */
export const TEXT_MEMBERS = ["title", "detail", "type", "instance", "traceId", "help"] as const;
export type TextMember = (typeof TEXT_MEMBERS)[number];

/** What a dialect can carry, and so what the types of a reader may promise. */
export interface Carried {
  /** `always`: a body of this dialect has it; `maybe`: it may; absent: it cannot. */
  readonly texts: ReadonlyMap<TextMember, "always" | "maybe">;
  /** Parts of a field error besides its pointer; undefined where the dialect carries no field errors. */
  readonly fields: ReadonlySet<"rule" | "message" | "params"> | undefined;
  readonly code: boolean;
  /** Whether some details have a place of their own. */
  readonly singleDetails: boolean;
  /** Whether a dialect carries this member of the details, at least in a body that the error `code` may have. */
  readonly hasDetail: (name: string, code?: string) => boolean;
}

/** Looks at all variants and headers of a dialect. */
export function carriedBy(dialect: Dialect): Carried {
  const { layout } = dialect;
  const lenient = speaksProblems(dialect);
  const found = findPlaces(layout);
  const texts = new Map<TextMember, "always" | "maybe">();
  for (const member of TEXT_MEMBERS) {
    if (!found.some(({ placeholder }) => placeholder.member.name === member)) continue;
    const sure = layout.variants.every((_, variant) =>
      found.some(
        (place) =>
          place.placeholder.member.name === member && place.sure && (place.variant ?? variant) === variant,
      ),
    );
    texts.set(member, sure && !lenient ? "always" : "maybe");
  }
  const names = new Set(found.map(({ placeholder }) => placeholder.member.name));
  const bodies = layout.variants.map(({ body }) => body);
  const single = found.some(({ placeholder: { member } }) => member.name === "details.*");
  return {
    texts,
    fields: fieldParts(names, bodies),
    code: names.has("code"),
    singleDetails: single,
    hasDetail: (name, code) =>
      layout.variants.some(({ when, body }, variant) => {
        if (code !== undefined && when?.codes?.includes(code) === false) return false;
        return spreads(body, "details") || found.some((place) => isOfDetail(place, name, variant));
      }),
  };
}

/** Whether a place in this variant, or in a header, is one for the member of the details. */
function isOfDetail(
  { placeholder: { member }, variant = -1 }: FoundPlace,
  name: string,
  at: number,
): boolean {
  if (variant !== -1 && variant !== at) return false;
  return member.name === "details" || (member.name === "details.*" && member.of === name);
}

interface FoundPlace {
  readonly placeholder: PlaceholderNode;
  /** Undefined for a header. */
  readonly variant: number | undefined;
  /** There whenever the body fits. */
  readonly sure: boolean;
}

function findPlaces(layout: Layout): FoundPlace[] {
  const places: FoundPlace[] = [];
  layout.variants.forEach(({ body }, variant) => {
    visit(body, true, (placeholder, sure) => places.push({ placeholder, variant, sure }));
  });
  for (const { presence, value } of layout.headers) {
    visit(value, presence === "required", (placeholder, sure) => {
      places.push({ placeholder, variant: undefined, sure });
    });
  }
  return places;
}

/** Every placeholder with whether it is there in each body that fits. */
function visit(
  node: Node,
  sure: boolean,
  found: (placeholder: PlaceholderNode, sure: boolean) => void,
): void {
  switch (node.kind) {
    case "constant":
      return;
    case "placeholder":
      found(node, sure);
      return;
    case "text":
      for (const part of node.parts) if (typeof part !== "string") found(part, sure);
      return;
    case "object":
      for (const { presence, value } of node.members) visit(value, sure && presence === "required", found);
      if (node.entries !== undefined) {
        found(node.entries.key, false);
        visit(node.entries.value, false, found);
      }
      return;
    case "fieldList":
      visit(node.element, false, found);
      return;
    case "tuple":
      for (const element of node.elements)
        visit(element.value, sure && element.found === "positional", found);
  }
}

function fieldParts(names: ReadonlySet<string>, bodies: readonly Node[]): Carried["fields"] {
  const parts = (["rule", "message", "params"] as const).filter((part) => names.has(`field.${part}`));
  const spread = bodies.some((body) => spreads(body, "field.params"));
  if (parts.length === 0 && !spread && !names.has("field.pointer")) return undefined;
  return new Set(spread ? [...parts, "params"] : parts);
}
