import type { DetailsMember, JsonSchema } from "../catalog/model.js";
import { jsComment, jsDoc, jsString, propertyName } from "./encode.js";
import { schemaComment } from "./schema-comment.js";

/** Columns up to which a type stays on one line. */
const WIDTH = 90;

interface Printed {
  readonly text: string;
  /** How tightly it binds: what has to go in parentheses, and where. */
  readonly kind: "atom" | "operator" | "intersection" | "union";
  /** What a union is made of: within another one they stand beside its own. */
  readonly alternatives?: readonly Printed[];
}

const UNKNOWN: Printed = { text: "unknown", kind: "atom" };
const NEVER: Printed = { text: "never", kind: "atom" };
const PRIMITIVES: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  null: "null",
};

/**
 * A JSON Schema as a TypeScript type. Formats, patterns and ranges have no type: they are said in the comments of
 * members. What is not understood (`not`, `if`) widens the type, it never narrows it.
 */
export function printType(schema: JsonSchema | boolean): string {
  return typeOf(schema).text;
}

/** An exported interface of details, one member after another. `comment` is said above it. */
export function printInterface(name: string, members: readonly DetailsMember[], comment = ""): string {
  const lines = members.map(({ name, required, schema }) => printMember(name, required, schema));
  return `${jsDoc(comment === "" ? [] : jsComment(comment))}export interface ${name} ${block(lines)}\n`;
}

/** A named type that details refer to: an interface where the schema is a plain object, else a type alias. */
export function printDefinition(name: string, schema: JsonSchema): string {
  const head = jsDoc(schemaComment(schema));
  const plain =
    schema.properties !== undefined && schema.type === "object" && printParts(schema).length === 1;
  if (plain) return `${head}export interface ${typeName(name)} ${block(objectLines(schema))}\n`;
  return `${head}export type ${typeName(name)} =${onward(typeOf(schema))};\n`;
}

/** Name of the definition that a `$ref` points to; undefined when it points elsewhere. */
export function definitionName(ref: string): string | undefined {
  const name = /^#\/(?:definitions|\$defs)\/([^/]+)$/.exec(ref)?.[1];
  if (name === undefined) return undefined;
  try {
    return decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return name;
  }
}

/** The name of a definition as an identifier of TypeScript. */
export function typeName(name: string): string {
  const safe = name.replace(/[^\w$]+/g, "_");
  return /^\d/.test(safe) ? `_${safe}` : safe;
}

function typeOf(schema: JsonSchema | boolean): Printed {
  if (schema === true) return UNKNOWN;
  if (schema === false) return NEVER;
  return intersection(printParts(schema));
}

/** Everything a schema asks for, each part as a type; all of them must hold. */
function printParts(schema: JsonSchema): readonly Printed[] {
  if (schema.$ref !== undefined) {
    const name = definitionName(schema.$ref);
    return [name === undefined ? UNKNOWN : { text: typeName(name), kind: "atom" }];
  }
  const parts = [ownType(schema)];
  for (const alternatives of [schema.anyOf, schema.oneOf]) {
    if (alternatives !== undefined) parts.push(union(alternatives.map(typeOf)));
  }
  for (const also of schema.allOf ?? []) parts.push(typeOf(also));
  return parts.filter((part) => part.text !== "unknown");
}

function ownType(schema: JsonSchema): Printed {
  if ("const" in schema) return literal(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map(literal));
  if (schema.type === undefined) return impliedType(schema);
  return union([schema.type].flat().map((name) => namedType(name, schema)));
}

/** A schema without `type` that speaks of members or elements means an object or a list. */
function impliedType(schema: JsonSchema): Printed {
  if (schema.properties !== undefined || isSchema(schema.additionalProperties))
    return namedType("object", schema);
  if (schema.items !== undefined || schema.prefixItems !== undefined) return namedType("array", schema);
  return UNKNOWN;
}

function namedType(name: string, schema: JsonSchema): Printed {
  if (name === "object") return { text: fitted(objectLines(schema)), kind: "atom" };
  if (name === "array") return arrayType(schema);
  const text = PRIMITIVES[name];
  return text === undefined ? UNKNOWN : { text, kind: "atom" };
}

function objectLines(schema: JsonSchema): readonly string[] {
  const required = new Set(schema.required);
  const members = Object.entries(schema.properties ?? {});
  const lines = members.map(([name, member]) => printMember(name, required.has(name), member));
  const rest = restType(schema, members.length > 0, required);
  return rest === undefined ? lines : [...lines, `readonly [member: string]: ${rest};`];
}

/** What members that are not named may be. TypeScript wants the named ones to be assignable to it. */
function restType(schema: JsonSchema, named: boolean, required: ReadonlySet<string>): string | undefined {
  const more = [
    ...(isSchema(schema.additionalProperties) ? [schema.additionalProperties] : []),
    ...Object.values((schema.patternProperties ?? {}) as Record<string, JsonSchema>),
  ];
  if (more.length === 0) {
    if (named) return schema.additionalProperties === true ? "unknown" : undefined;
    return schema.additionalProperties === false ? "never" : "unknown";
  }
  const members = Object.entries(schema.properties ?? {});
  const types = [...more, ...members.map(([, member]) => member)].map(typeOf);
  if (members.some(([name]) => !required.has(name))) types.push({ text: "undefined", kind: "atom" });
  return union(types).text;
}

function printMember(name: string, required: boolean, schema: JsonSchema | boolean): string {
  const comment = isSchema(schema) ? jsDoc(schemaComment(schema)) : "";
  return `${comment}readonly ${propertyName(name)}${required ? "" : "?"}:${onward(typeOf(schema))};`;
}

/** A type after `:` or `=`: a long union starts on a line of its own. */
function onward({ text }: Printed): string {
  return text.startsWith("\n") ? text : ` ${text}`;
}

function arrayType(schema: JsonSchema): Printed {
  const positions = (schema.prefixItems ?? (Array.isArray(schema.items) ? schema.items : undefined)) as
    | readonly JsonSchema[]
    | undefined;
  if (positions === undefined) return listOf(typeOf((schema.items as JsonSchema | undefined) ?? true));
  const least = typeof schema.minItems === "number" ? schema.minItems : 0;
  const most = typeof schema.maxItems === "number" ? schema.maxItems : Number.POSITIVE_INFINITY;
  const further = (schema.prefixItems === undefined ? schema.additionalItems : schema.items) as
    | JsonSchema
    | boolean
    | undefined;
  const elements = positions.map((position, index) => {
    const type = typeOf(position);
    return index < least ? type.text : `${parenthesized(type, ["union", "intersection", "operator"])}?`;
  });
  if (most > positions.length && further !== false)
    elements.push(`...${listOf(typeOf(further ?? true)).text.slice(9)}`);
  return { text: `readonly [${elements.join(", ")}]`, kind: "operator" };
}

function listOf(element: Printed): Printed {
  return {
    text: `readonly ${parenthesized(element, ["union", "intersection", "operator"])}[]`,
    kind: "operator",
  };
}

function literal(value: unknown): Printed {
  if (typeof value === "string") return { text: jsString(value), kind: "atom" };
  if (Array.isArray(value))
    return { text: `readonly [${value.map((item) => literal(item).text).join(", ")}]`, kind: "operator" };
  if (typeof value !== "object" || value === null) return { text: String(value), kind: "atom" };
  const lines = Object.entries(value).map(
    ([name, member]) => `readonly ${propertyName(name)}: ${literal(member).text};`,
  );
  return { text: fitted(lines), kind: "atom" };
}

function union(types: readonly Printed[]): Printed {
  const flat = types.flatMap((type) => type.alternatives ?? [type]);
  const unique = [...new Map(flat.map((type) => [type.text, type])).values()].filter(
    (type) => type.text !== "never",
  );
  const [first] = unique;
  if (first === undefined) return NEVER;
  if (unique.some((type) => type.text === "unknown")) return UNKNOWN;
  if (unique.length === 1) return first;
  const texts = unique.map((type) => type.text);
  const line = texts.join(" | ");
  const fits = line.length <= WIDTH || line.includes("\n");
  const text = fits ? line : texts.map((one) => `\n  | ${one}`).join("");
  return { text, kind: "union", alternatives: unique };
}

function intersection(types: readonly Printed[]): Printed {
  const [first] = types;
  if (first === undefined) return UNKNOWN;
  if (types.length === 1) return first;
  return { text: types.map((type) => parenthesized(type, ["union"])).join(" & "), kind: "intersection" };
}

function parenthesized(type: Printed, kinds: readonly Printed["kind"][]): string {
  return kinds.includes(type.kind) ? `(${type.text})` : type.text;
}

/** Members of an object on one line where they have no comments and fit, else one below the other. */
function fitted(lines: readonly string[]): string {
  const line = `{ ${lines.join(" ").replace(/;$/, "")} }`;
  if (lines.length > 0 && line.length <= WIDTH && !line.includes("\n")) return line;
  return block(lines);
}

function block(lines: readonly string[]): string {
  if (lines.length === 0) return "{}";
  return `{\n${lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}\n`).join("")}}`;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null;
}
