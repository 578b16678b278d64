import type {
  Api,
  Catalog,
  ErrorDefinition,
  FieldError,
  Layout,
  Node,
  PlaceholderNode,
  Thrown,
} from "../model.js";
import { spellAll } from "./spell.js";

/** What an API sends for an error: the error itself, or what stands in its place. */
export interface Sent {
  readonly code: string;
  readonly error: ErrorDefinition;
  readonly status: number;
  readonly bodyStatus: number;
  readonly title: string;
  readonly type: string;
  readonly help: string;
  readonly wire: readonly (string | number)[];
}

/** What the placeholders of a template stand for. */
export interface Scope {
  readonly catalog: Catalog;
  readonly api: Api;
  readonly sent: Sent;
  readonly thrown: Thrown;
  /** Those that may leave the process. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The fields in reach: all of them, those of a map entry, or the one of a list element. */
  readonly fields: readonly FieldError[];
  readonly nowMs: number;
}

/** How the code of an error stands on the wire. A spelling of the API's own is not changed by case codecs. */
export function writtenCode({ code, wire }: Sent, codecs: readonly string[]): string | number {
  const own = wire[0];
  const plain = own === undefined || (own === code && wire.length === 1);
  const written = plain ? spellAll(code, codecs) : own;
  if (codecs.includes("string")) return String(written);
  return codecs.includes("number") ? Number(written) : written;
}

/** How a rule stands on the wire. */
export function writtenRule(rule: string, codecs: readonly string[], { rules }: Api): string {
  const own = Object.hasOwn(rules, rule) ? rules[rule]?.[0] : undefined;
  return own ?? spellAll(rule, codecs);
}

/** The rule that a text on the wire is read as: a spelling of the API, a known rule as the dialect spells it, itself. */
export function arrivingRule(written: string, { api, catalog }: Scope): string {
  for (const [rule, spellings] of Object.entries(api.rules)) if (spellings.includes(written)) return rule;
  const spellings = placeholders(api.dialect.layout).filter(({ member }) => member.name === "field.rule");
  for (const rule of Object.keys(catalog.rules)) {
    if (Object.hasOwn(api.rules, rule)) continue;
    if (spellings.some(({ codecs }) => spellAll(rule, codecs) === written)) return rule;
  }
  return written;
}

const known = new WeakMap<Layout, readonly PlaceholderNode[]>();

/** Every placeholder of a layout. */
export function placeholders(layout: Layout): readonly PlaceholderNode[] {
  let found = known.get(layout);
  if (found === undefined) {
    found = [...layout.variants.map(({ body }) => body), ...layout.headers.map(({ value }) => value)].flatMap(
      below,
    );
    known.set(layout, found);
  }
  return found;
}

function below(node: Node): PlaceholderNode[] {
  switch (node.kind) {
    case "constant":
      return [];
    case "placeholder":
      return [node];
    case "text":
      return node.parts.filter((part) => typeof part !== "string");
    case "fieldList":
      return below(node.element);
    case "tuple":
      return node.elements.flatMap(({ value }) => below(value));
    case "object":
      return [
        ...node.members.flatMap(({ value }) => below(value)),
        ...(node.entries === undefined ? [] : [node.entries.key, ...below(node.entries.value)]),
      ];
  }
}
