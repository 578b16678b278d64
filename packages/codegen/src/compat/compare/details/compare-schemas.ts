import { isDeepStrictEqual } from "node:util";
import type { Catalog, JsonSchema } from "../../../catalog/model.js";
import { type DetailsChecker, detailsChecker } from "../../../catalog/rules/details-checker.js";
import { isNarrower } from "../../../catalog/rules/narrower-schema.js";
import { resolved } from "../../../catalog/rules/schema-facts.js";
import { definitionName } from "../../../print/typescript-type.js";
import type { Report } from "../../change.js";
import { isSame } from "../pair.js";
import { type CompareSchemas, compareMembers, type Member } from "./compare-members.js";
import { type Branch, compareUnions } from "./compare-unions.js";
import { describeType } from "./describe-type.js";
import {
  ANNOTATIONS,
  inlined,
  isSchema,
  limitsOf,
  meaningOf,
  without,
  withoutLimits,
  withoutNull,
} from "./schema-parts.js";

type Form = "object" | "list" | "union" | "values" | "other";

/** The keywords that are compared one by one where both schemas have the same form; the others are compared as a whole. */
const PARTS: Readonly<Record<Form, readonly string[]>> = {
  object: ["properties", "required"],
  list: ["items"],
  union: ["anyOf", "oneOf"],
  values: ["enum", "const"],
  other: [],
};

/** Compares schemas of details in two catalogs. */
export class SchemaComparison {
  readonly #base: Catalog["definitions"];
  readonly #head: Catalog["definitions"];
  readonly #check: DetailsChecker;
  /** Pairs of named types that are being compared: a type may hold itself. */
  readonly #open: string[] = [];
  /** Named types of the base that were compared where something refers to them. */
  readonly reached: Set<string> = new Set();

  constructor(base: Catalog, head: Catalog) {
    this.#base = base.definitions;
    this.#head = head.definitions;
    this.#check = detailsChecker(head);
  }

  /** Compares two schemas, and all that is in them. */
  readonly compare: CompareSchemas = (base, head, path, report) => {
    const [before, after] = [asSchema(base), asSchema(head)];
    let isReported = false;
    const here: Report = (kind, facts) => {
      isReported = true;
      report(kind, { ...(path === "" ? {} : { member: path }), ...facts });
    };
    const bothRefer = before.$ref !== undefined && after.$ref !== undefined;
    if (bothRefer) this.#compareBesideRefs(before, after, here);
    if (before.$ref !== undefined) this.reached.add(definitionName(before.$ref) ?? "");
    const refs = JSON.stringify([before.$ref, after.$ref]);
    if (this.#open.includes(refs)) return;
    if (bothRefer) this.#open.push(refs);
    const [type, typeNow] = [resolved(before, this.#base), resolved(after, this.#head)];
    this.#compareResolved(type, typeNow, path, here);
    if (bothRefer) this.#open.pop();
    if (!isReported && !isSame([before, type], [after, typeNow])) here("schema-respelled");
  };

  /** What stands beside a reference holds as well. */
  #compareBesideRefs(before: JsonSchema, after: JsonSchema, report: Report): void {
    compareAnnotations(before, after, report);
    const skipped = ["$ref", ...ANNOTATIONS];
    this.#compareWhole(without(before, skipped), without(after, skipped), report);
  }

  #compareResolved(base: JsonSchema, head: JsonSchema, path: string, report: Report): void {
    compareAnnotations(base, head, report);
    const { schemas, nullable } = withoutNull(base, head);
    const [before, after] = schemas;
    if (nullable[0] !== nullable[1])
      report(nullable[1] ? "type-widened" : "type-narrowed", typesOf(base, head));
    const form = formOf(before);
    const parts = form === formOf(after) ? PARTS[form] : [];
    if (parts.length > 0) this.#compareParts(form, before, after, path, report);
    const skipped = [...ANNOTATIONS, ...parts];
    this.#compareWhole(without(before, skipped), without(after, skipped), report);
  }

  #compareParts(form: Form, before: JsonSchema, after: JsonSchema, path: string, report: Report): void {
    switch (form) {
      case "object":
        compareMembers(membersOf(before), membersOf(after), path, report, this.compare);
        return;
      case "list":
        this.compare(elementOf(before), elementOf(after), `${path}[]`, report);
        return;
      case "values":
        compareValues(valuesOf(before), valuesOf(after), report);
        return;
      case "union": {
        const base = this.#branches(before, this.#base);
        const head = this.#branches(after, this.#head);
        compareUnions(base, head, path, report, this.compare, (schema, union) => {
          return this.#isNarrower(schema, { anyOf: union.map(({ meaning }) => meaning) });
        });
      }
    }
  }

  /** What is left when the parts are taken away: the more of it, the less can be said about it. */
  #compareWhole(before: JsonSchema, after: JsonSchema, report: Report): void {
    const [a, b] = [meaningOf(inlined(before, this.#base)), meaningOf(inlined(after, this.#head))];
    if (isDeepStrictEqual(a, b)) return;
    const [from, to] = [withoutLimits(a), withoutLimits(b)];
    if (isDeepStrictEqual(from, to)) {
      const kind = this.#direction(a, b);
      const limits = { from: limitsOf(before), to: limitsOf(after) };
      const shown = isSame(limits.from, limits.to) ? { from: before, to: after } : limits;
      if (kind !== "same") report(`limit-${kind}`, shown);
    } else {
      const kind = this.#direction(from, to);
      if (kind !== "same")
        report(kind === "changed" ? "type-replaced" : `type-${kind}`, typesOf(before, after));
    }
  }

  #direction(before: JsonSchema, after: JsonSchema): "same" | "narrowed" | "widened" | "changed" {
    const narrowed = this.#isNarrower(after, before);
    const widened = this.#isNarrower(before, after);
    if (narrowed) return widened ? "same" : "narrowed";
    return widened ? "widened" : "changed";
  }

  #isNarrower(narrow: JsonSchema, wide: JsonSchema): boolean {
    return isNarrower(narrow, wide, { definitions: {}, check: this.#check });
  }

  #branches(schema: JsonSchema, definitions: Catalog["definitions"]): Branch[] {
    return (schema.anyOf ?? schema.oneOf ?? []).map((written) => ({
      written,
      meaning: meaningOf(inlined(asSchema(written), definitions)),
    }));
  }
}

function formOf(schema: JsonSchema): Form {
  if (schema.enum !== undefined || Object.hasOwn(schema, "const")) return "values";
  if (schema.anyOf !== undefined || schema.oneOf !== undefined)
    return schema.anyOf === undefined || schema.oneOf === undefined ? "union" : "other";
  if (schema.type === "object" || (schema.type === undefined && schema.properties !== undefined))
    return "object";
  const isTuple = schema.prefixItems !== undefined || Array.isArray(schema.items);
  return schema.type === "array" && !isTuple ? "list" : "other";
}

function membersOf({ properties, required }: JsonSchema): Member[] {
  const names = new Set(required);
  const named = Object.entries(properties ?? {}).map(([name, schema]) => ({
    name,
    required: names.delete(name),
    schema,
  }));
  // of others it is only said that they must be there
  return [...named, ...[...names].map((name) => ({ name, required: true, schema: true }))];
}

function elementOf({ items }: JsonSchema): JsonSchema | boolean {
  return (items as JsonSchema | boolean | undefined) ?? true;
}

function valuesOf(schema: JsonSchema): readonly unknown[] {
  return schema.enum ?? [schema.const];
}

function compareValues(base: readonly unknown[], head: readonly unknown[], report: Report): void {
  const isIn = (list: readonly unknown[], value: unknown) => list.some((one) => isSame(one, value));
  for (const value of head) if (!isIn(base, value)) report("enum-value-added", { to: value });
  for (const value of base) if (!isIn(head, value)) report("enum-value-removed", { from: value });
}

function compareAnnotations(base: JsonSchema, head: JsonSchema, report: Report): void {
  const texts = (schema: JsonSchema) => ANNOTATIONS.map((keyword) => schema[keyword]);
  if (isSame(texts(base), texts(head))) return;
  const isDeprecated = head.deprecated === true && base.deprecated !== true;
  report(isDeprecated ? "member-deprecated" : "member-text-changed");
}

/** `true` allows everything, `false` nothing. */
function asSchema(schema: JsonSchema | boolean): JsonSchema {
  if (isSchema(schema)) return schema;
  return schema === false ? { not: {} } : {};
}

/** Two types in words; where these are the same, as they are written. */
function typesOf(base: JsonSchema, head: JsonSchema): { from: unknown; to: unknown } {
  const [from, to] = [describeType(base), describeType(head)];
  return from === to ? { from: base, to: head } : { from, to };
}
