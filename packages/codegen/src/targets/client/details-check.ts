import type { Catalog, DetailsMember, JsonSchema } from "../../catalog/model.js";
import { jsValue, propertyName } from "../../print/encode.js";
import { type ClientName, clientRuntime } from "../../print/runtime-names.js";
import type { Printable } from "../../print/typescript-file.js";
import { definitionName } from "../../print/typescript-type.js";
import { separated } from "./reading-members.js";

/** How deep named types are followed; below, anything is taken. */
const DEPTH = 4;

/**
 * What a reader checks of the details of an error, as code: JSON types and enums, member by member. Formats, patterns
 * and ranges are the server's affair.
 */
export function detailsCheck(members: readonly DetailsMember[], catalog: Catalog): Printable {
  return checks(
    members.map(({ name, required, schema }) => [name, required, check(schema, catalog, DEPTH)] as const),
  );
}

/** An object of checks; the name of what may be absent ends in `?`. */
function checks(
  members: readonly (readonly [name: string, required: boolean, check: Printable])[],
): Printable {
  const printed = members.map(([name, required, one]): Printable => {
    return [propertyName(required ? name : `${name}?`), ": ", one];
  });
  return printed.length === 0 ? "{}" : ["{ ", separated(printed, ", "), " }"];
}

const ANYTHING: Printable = clientRuntime("isAnything");

const BY_TYPE: Readonly<Record<string, ClientName>> = {
  string: "isText",
  number: "isNumber",
  integer: "isInteger",
  boolean: "isBoolean",
  object: "isObject",
  array: "isList",
  null: "isNull",
};

function check(schema: JsonSchema | boolean, catalog: Catalog, depth: number): Printable {
  if (typeof schema === "boolean" || depth === 0) return ANYTHING;
  if (schema.$ref !== undefined) {
    const definition = catalog.definitions[definitionName(schema.$ref) ?? ""];
    return definition === undefined ? ANYTHING : check(definition, catalog, depth - 1);
  }
  const values = schema.enum ?? ("const" in schema ? [schema.const] : undefined);
  // objects and lists of an enum are not compared: a reader takes any value there
  if (values !== undefined) return values.some(isContainer) ? ANYTHING : call("isOneOf", values.map(jsValue));
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return anyOf(alternatives.map((one) => check(one, catalog, depth)));
  if (schema.allOf !== undefined) return ANYTHING;
  if (Array.isArray(schema.type)) {
    return anyOf(schema.type.map((type: string) => check({ ...schema, type }, catalog, depth)));
  }
  return checkType(schema, catalog, depth);
}

function checkType(schema: JsonSchema, catalog: Catalog, depth: number): Printable {
  if (schema.type === "object" && schema.properties !== undefined) {
    const required = new Set(schema.required ?? []);
    const members = Object.entries(schema.properties).map(([name, property]) => {
      return [name, required.has(name), check(property, catalog, depth - 1)] as const;
    });
    return call("isObjectOf", [checks(members)]);
  }
  if (schema.type === "array" && schema.items !== undefined && !Array.isArray(schema.items)) {
    return call("isListOf", [check(schema.items as JsonSchema, catalog, depth - 1)]);
  }
  const byType = BY_TYPE[String(schema.type)];
  return byType === undefined ? ANYTHING : clientRuntime(byType);
}

function anyOf(alternatives: readonly Printable[]): Printable {
  const distinct = [...new Map(alternatives.map((one) => [JSON.stringify(one), one])).values()];
  return distinct.some((one) => JSON.stringify(one) === JSON.stringify(ANYTHING))
    ? ANYTHING
    : call("isAnyOf", distinct);
}

function call(name: ClientName, given: readonly Printable[]): Printable {
  return [clientRuntime(name), "(", separated(given, ", "), ")"];
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
