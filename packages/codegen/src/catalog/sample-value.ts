import type { Catalog, JsonSchema } from "./model.js";
import { resolved } from "./rules/schema-facts.js";

type Definitions = Catalog["definitions"];

/** Types that hold themselves end here. */
const DEEPEST = 8;

/**
 * A value that the schema probably allows, for examples; patterns and what is rarer than that are not looked at.
 *
 * @param definitions the named types that the schema may refer to: `definitions` of the catalog
 */
export function sampleValue(schema: JsonSchema, definitions: Definitions): unknown {
  return sample(schema, definitions, 0);
}

function sample(schema: JsonSchema, definitions: Definitions, depth: number): unknown {
  const target = resolved(schema, definitions);
  const [shown] = [...(Array.isArray(target.examples) ? target.examples : []), ...(target.enum ?? [])];
  if (shown !== undefined) return shown;
  if (Object.hasOwn(target, "const")) return target.const;
  const [other] = target.anyOf ?? target.oneOf ?? [];
  if (other !== undefined) return depth > DEEPEST ? null : sample(other, definitions, depth + 1);
  switch ([target.type].flat()[0] ?? impliedType(target)) {
    case "integer":
    case "number":
      return sampleNumber(target);
    case "boolean":
      return true;
    case "object":
      return sampleObject(target, definitions, depth);
    case "array":
      return sampleList(target, definitions, depth);
    case "null":
      return null;
    default:
      return sampleText(target);
  }
}

function impliedType({ properties, items }: JsonSchema): string {
  if (properties !== undefined) return "object";
  return items === undefined ? "string" : "array";
}

function sampleObject(
  { properties = {}, required = [] }: JsonSchema,
  definitions: Definitions,
  depth: number,
): Record<string, unknown> {
  if (depth > DEEPEST) return {};
  return Object.fromEntries(
    required.map((name) => [name, sample(properties[name] ?? {}, definitions, depth + 1)]),
  );
}

function sampleList(
  { items = {}, minItems }: JsonSchema,
  definitions: Definitions,
  depth: number,
): unknown[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(items)) return items.map((item) => sample(item, definitions, depth + 1));
  const one = sample(items as JsonSchema, definitions, depth + 1);
  return new Array(Math.min(numberOf(minItems) ?? 0, 10)).fill(one);
}

/** 1, or the nearest number that the limits allow. */
function sampleNumber({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
}: JsonSchema): number {
  const step = numberOf(multipleOf) ?? 1;
  const least = numberOf(minimum) ?? (numberOf(exclusiveMinimum) ?? Number.NEGATIVE_INFINITY) + step;
  const most = numberOf(maximum) ?? (numberOf(exclusiveMaximum) ?? Number.POSITIVE_INFINITY) - step;
  return Math.min(Math.max(step, least), most);
}

const TEXTS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-31T10:00:00Z",
  date: "2026-01-31",
  time: "10:00:00Z",
  email: "someone@example.org",
  hostname: "example.org",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.org/",
  "uri-reference": "/example",
  uuid: "0a8cae9e-55b5-4ef1-9d8a-3ab2b1c0d1e2",
};

function sampleText({ format, minLength, maxLength }: JsonSchema): string {
  const known = format === undefined ? undefined : TEXTS[format];
  if (known !== undefined) return known;
  const text = "text".repeat(Math.ceil((numberOf(minLength) ?? 1) / 4) || 1);
  return text.slice(0, Math.max(numberOf(minLength) ?? 4, 4)).slice(0, numberOf(maxLength));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
