import type { Catalog, JsonSchema } from "../model.js";
import type { DetailsChecker } from "./details-checker.js";
import { resolved } from "./schema-facts.js";

export interface Comparison {
  readonly definitions: Catalog["definitions"];
  readonly check: DetailsChecker;
}

/** Say nothing about which values are valid. */
const ANNOTATIONS: ReadonlySet<string> = new Set(
  "title description default examples deprecated readOnly writeOnly redact definitions $comment".split(" "),
);
const LOWER_BOUNDS: ReadonlySet<string> = new Set(
  "minimum exclusiveMinimum minLength minItems minProperties".split(" "),
);
const UPPER_BOUNDS: ReadonlySet<string> = new Set(
  "maximum exclusiveMaximum maxLength maxItems maxProperties".split(" "),
);
const JSON_TYPES: readonly string[] = ["string", "number", "boolean", "null", "object", "array"];
/** Deeper than any schema people write; stops schemas that contain themselves. */
const DEEPEST = 32;

/**
 * Whether every value of `narrow` is surely one of `wide`. Keyword by keyword, and on the safe side: what cannot be
 * seen to be narrower is not.
 */
export function isNarrower(narrow: JsonSchema, wide: JsonSchema, by: Comparison, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  const a = resolved(narrow, by.definitions);
  const b = resolved(wide, by.definitions);
  if (a === b || equal(meaning(a), meaning(b))) return true;
  const values = a.enum ?? (Object.hasOwn(a, "const") ? [a.const] : undefined);
  if (values !== undefined) return values.every((value) => accepts(b, value, by));
  const branches = a.anyOf ?? a.oneOf;
  if (branches !== undefined) return branches.every((branch) => isNarrower(branch, b, by, depth + 1));
  const alternatives = b.anyOf ?? b.oneOf;
  if (alternatives !== undefined) {
    // what stands beside them holds as well
    const { [b.anyOf === undefined ? "oneOf" : "anyOf"]: _, ...others } = b;
    const isWithin = (wide: JsonSchema): boolean => isNarrower(a, wide, by, depth + 1);
    return alternatives.some(isWithin) && isWithin(others);
  }
  return typesFit(a, b) && keywordsOf(b).every((keyword) => keywordFits(keyword, a, b, by, depth));
}

function keywordFits(keyword: string, a: JsonSchema, b: JsonSchema, by: Comparison, depth: number): boolean {
  const mine = a[keyword];
  const theirs = b[keyword];
  if (LOWER_BOUNDS.has(keyword)) return Number(mine) >= Number(theirs);
  if (UPPER_BOUNDS.has(keyword)) return Number(mine) <= Number(theirs);
  switch (keyword) {
    case "multipleOf":
      return Number(mine) % Number(theirs) === 0;
    case "required":
      return (b.required ?? []).every((name) => a.required?.includes(name) === true);
    case "items":
      return isOneSchema(mine) && isOneSchema(theirs) && isNarrower(mine, theirs, by, depth + 1);
    case "properties":
      return Object.entries(b.properties ?? {}).every(([name, wide]) => {
        const own = a.properties?.[name];
        return own === undefined ? a.additionalProperties === false : isNarrower(own, wide, by, depth + 1);
      });
    case "additionalProperties":
      return additionalFits(a, b, by, depth);
    default:
      return equal(mine, theirs);
  }
}

function additionalFits(a: JsonSchema, b: JsonSchema, by: Comparison, depth: number): boolean {
  const theirs = b.additionalProperties;
  if (theirs === true || theirs === undefined) return true;
  const further = Object.entries(a.properties ?? {}).filter(([name]) => b.properties?.[name] === undefined);
  if (theirs === false) return a.additionalProperties === false && further.length === 0;
  const rest = a.additionalProperties;
  if (rest !== false && !(isOneSchema(rest) && isNarrower(rest, theirs, by, depth + 1))) return false;
  return further.every(([, own]) => isNarrower(own, theirs, by, depth + 1));
}

function typesFit(a: JsonSchema, b: JsonSchema): boolean {
  if (b.type === undefined) return true;
  const wide = [b.type].flat();
  const own = a.type === undefined ? JSON_TYPES : [a.type].flat();
  return own.every((type) => wide.includes(type) || (type === "integer" && wide.includes("number")));
}

function accepts(schema: JsonSchema, value: unknown, { check }: Comparison): boolean {
  const compiled = check(schema);
  return "validate" in compiled && compiled.validate(value) === true;
}

function isOneSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keywordsOf(schema: JsonSchema): string[] {
  return Object.keys(schema).filter((keyword) => keyword !== "type" && !ANNOTATIONS.has(keyword));
}

function meaning(schema: JsonSchema): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword)));
}

/** Deep equality of JSON values; the order of members does not count. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
