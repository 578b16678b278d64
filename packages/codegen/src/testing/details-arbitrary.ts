import fc from "fast-check";
import type { DetailsMember, JsonSchema } from "../catalog/model.js";
import { definitionName } from "../print/typescript-type.js";

// made once: building some of these takes longer than a hundred runs of a property
const anything: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 1 });
const email: fc.Arbitrary<string> = fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.example$/);
const uri: fc.Arbitrary<string> = fc.webUrl();
const freeKey: fc.Arbitrary<string> = fc.stringMatching(/^x[a-z]{1,5}$/);
const date: fc.Arbitrary<string> = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((value) => value.toISOString());

type Definitions = Readonly<Record<string, JsonSchema>>;

/** Details of an error by their schemas: required members always, optional ones now and then. */
export function detailsArbitrary(
  details: readonly DetailsMember[],
  definitions: Definitions,
): fc.Arbitrary<Record<string, unknown>> {
  const members = details.map(({ name, schema }) => [name, schemaArbitrary(schema, definitions)] as const);
  const requiredKeys = details.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(Object.fromEntries(members), { requiredKeys, noNullPrototype: true }).map(asJson);
}

/** Values that a schema allows: the part of JSON Schema that catalogs of tests use. */
export function schemaArbitrary(
  schema: JsonSchema | boolean,
  definitions: Definitions,
): fc.Arbitrary<unknown> {
  if (typeof schema === "boolean") return anything;
  if (schema.$ref !== undefined) {
    const name = definitionName(schema.$ref) ?? "";
    return schemaArbitrary(definitions[name] ?? {}, definitions);
  }
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map((one) => schemaArbitrary(one, definitions)));
  const types = schema.type === undefined ? ["any"] : [schema.type].flat();
  return fc.oneof(...types.map((type) => typeArbitrary(type, schema, definitions)));
}

function typeArbitrary(type: string, schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  switch (type) {
    case "string":
      return textArbitrary(schema);
    case "integer":
      return fc.integer(limits(schema));
    case "number":
      return fc.integer(limits(schema)).map((value) => (schema.maximum === undefined ? value + 0.5 : value));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return listArbitrary(schema, definitions);
    case "object":
      return objectArbitrary(schema, definitions);
    default:
      return anything;
  }
}

function textArbitrary({ format, pattern, minLength, maxLength }: JsonSchema): fc.Arbitrary<unknown> {
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern));
  switch (format) {
    case "date-time":
      return date;
    case "date":
      return date.map((text) => text.slice(0, 10));
    case "email":
      return email;
    case "uri":
    case "uri-reference":
      return uri;
    default:
      return fc.string({
        minLength: typeof minLength === "number" ? minLength : 0,
        maxLength: typeof maxLength === "number" ? maxLength : 12,
      });
  }
}

function limits({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema): {
  min: number;
  max: number;
} {
  const least = Number(minimum ?? -1000);
  const most = Number(maximum ?? 1_000_000);
  return {
    min: exclusiveMinimum === undefined ? least : Number(exclusiveMinimum) + 1,
    max: exclusiveMaximum === undefined ? most : Number(exclusiveMaximum) - 1,
  };
}

function listArbitrary(schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  const { items, minItems, maxItems, uniqueItems } = schema;
  if (Array.isArray(items)) return fc.tuple(...items.map((item) => schemaArbitrary(item, definitions)));
  const element = schemaArbitrary((items as JsonSchema | undefined) ?? {}, definitions);
  const lengths = { minLength: Number(minItems ?? 0), maxLength: Math.min(3, Number(maxItems ?? 3)) };
  return uniqueItems === true ? fc.uniqueArray(element, lengths) : fc.array(element, lengths);
}

function objectArbitrary(schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const members: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, member] of Object.entries(properties))
    members[name] = schemaArbitrary(member, definitions);
  const named = fc.record(members, {
    requiredKeys: [...required],
    noNullPrototype: true,
  });
  if (typeof additionalProperties !== "object") return named;
  const more = fc.dictionary(freeKey, schemaArbitrary(additionalProperties, definitions), {
    maxKeys: 3,
    noNullPrototype: true,
  });
  return fc.tuple(more, named).map(([rest, own]) => ({ ...rest, ...(own as object) }));
}

/** Without what JSON cannot say, such as -0. */
function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
