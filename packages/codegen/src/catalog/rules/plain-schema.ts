import type { JsonSchema } from "../model.js";

/** JSON type → whether a value is of it. */
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: Array.isArray,
};

type Check = (value: unknown) => boolean;

const isAnything: Check = () => true;
const isScalar: Check = (value) => typeof value !== "object" || value === null;
const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => Number.isFinite(value);
const isAmount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isPlainOrBoolean: Check = (value) =>
  typeof value === "boolean" || (TYPES["object"]?.(value) === true && isPlain(value as JsonSchema));

function isSome(check: Check): Check {
  return (value) => Array.isArray(value) && value.length > 0 && value.every(check);
}

function isSet(check: Check): Check {
  const isList = isSome(check);
  return (value) => isList(value) && new Set(value as unknown[]).size === (value as unknown[]).length;
}

/** Keywords whose value cannot be wrong in any other way. */
const PLAIN: ReadonlyMap<string, Check> = new Map([
  ["type", (value) => typeof value === "string" && Object.hasOwn(TYPES, value)],
  ...keywords("title description format", isText),
  ...keywords("minimum maximum exclusiveMinimum exclusiveMaximum", isNumber),
  ...keywords("minLength maxLength minItems maxItems minProperties maxProperties", isAmount),
  ["multipleOf", (value) => isNumber(value) && (value as number) > 0],
  ["pattern", (value) => typeof value === "string" && isPattern(value)],
  ["enum", isSet(isScalar)],
  ...keywords("const default", isAnything),
  ["examples", Array.isArray],
  ["deprecated", (value) => typeof value === "boolean"],
  ["required", isSet(isText)],
  [
    "properties",
    (value) => TYPES["object"]?.(value) === true && Object.values(value as object).every(isPlainOrBoolean),
  ],
  ...keywords("items additionalProperties", isPlainOrBoolean),
  ...keywords("anyOf oneOf allOf", isSome(isPlainOrBoolean)),
]);

function keywords(names: string, check: Check): (readonly [string, Check])[] {
  return names.split(" ").map((name) => [name, check] as const);
}

/** As Ajv reads them. */
function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") !== undefined;
  } catch {
    return false;
  }
}

/** Whether a schema is so simple that it is surely valid; spares compiling most of a large catalog. */
export function isPlain(schema: JsonSchema): boolean {
  return Object.entries(schema).every(([keyword, value]) => PLAIN.get(keyword)?.(value) === true);
}

/** Keywords that `surelyFits` understands: assertions about scalars. */
const BOUNDS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  minimum: (value, bound) => value >= bound,
  maximum: (value, bound) => value <= bound,
  exclusiveMinimum: (value, bound) => value > bound,
  exclusiveMaximum: (value, bound) => value < bound,
};

/**
 * Whether a value surely fits a schema, as far as that is seen at a glance: most examples of a catalog. Undecided is
 * false; then the schema is compiled.
 */
export function surelyFits(schema: JsonSchema, value: unknown): boolean {
  if (typeof value === "object" && value !== null) return false;
  return (
    isPlain(schema) &&
    Object.entries(schema).every(([keyword, wanted]) => {
      switch (keyword) {
        case "title":
        case "description":
          return true;
        case "type":
          return TYPES[wanted as string]?.(value) === true;
        case "enum":
          return (wanted as readonly unknown[]).includes(value);
        case "const":
          return wanted === value;
        default:
          return typeof value === "number" && BOUNDS[keyword]?.(value, wanted as number) === true;
      }
    })
  );
}
