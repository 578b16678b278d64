import type { JsonSchema } from "../catalog/model.js";
import { jsComment } from "./encode.js";

/** What a schema says beyond its type, as the lines of a JSDoc comment: its description, format and limits. */
export function schemaComment(schema: JsonSchema): readonly string[] {
  const lines = describeSchema(schema).flatMap((text) => [...jsComment(text)]);
  return schema.deprecated === true ? [...lines, "@deprecated"] : lines;
}

/** The same as texts of Markdown: the description; then the limits. */
export function describeSchema(schema: JsonSchema): readonly string[] {
  const description = typeof schema.description === "string" ? schema.description : "";
  return [description, schemaLimits(schema)].filter((text) => text.trim() !== "");
}

/** How code stands in a text. */
type Code = (text: string) => string;

function inBackticks(text: string): string {
  return `\`${text}\``;
}

/** What a schema asks of values beyond their type, as sentences; empty where that is nothing. */
export function schemaLimits(schema: JsonSchema, code: Code = inBackticks): string {
  return [format, lengths, range, amount, pattern, usual]
    .map((limit) => limit(schema, code))
    .filter((limit) => limit !== undefined)
    .join(" ");
}

function format(schema: JsonSchema, code: Code): string | undefined {
  if (schema.format !== undefined) return `Format: ${code(schema.format)}.`;
  return schema.type === "integer" ? "An integer." : undefined;
}

function lengths(schema: JsonSchema): string | undefined {
  return between(schema.minLength, schema.maxLength, "characters");
}

function amount(schema: JsonSchema): string | undefined {
  return (
    between(schema.minItems, schema.maxItems, "elements") ??
    between(schema.minProperties, schema.maxProperties, "members")
  );
}

function range(schema: JsonSchema): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const parts = [
    minimum === undefined ? undefined : `at least ${minimum}`,
    exclusiveMinimum === undefined ? undefined : `more than ${exclusiveMinimum}`,
    maximum === undefined ? undefined : `at most ${maximum}`,
    exclusiveMaximum === undefined ? undefined : `less than ${exclusiveMaximum}`,
    multipleOf === undefined ? undefined : `a multiple of ${multipleOf}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : sentence(parts.join(", "));
}

function pattern(schema: JsonSchema, code: Code): string | undefined {
  return schema.pattern === undefined ? undefined : `Pattern: ${code(String(schema.pattern))}.`;
}

function usual(schema: JsonSchema, code: Code): string | undefined {
  return schema.default === undefined ? undefined : `Default: ${code(JSON.stringify(schema.default))}.`;
}

function between(least: unknown, most: unknown, unit: string): string | undefined {
  if (least !== undefined && most !== undefined) {
    return least === most ? `Exactly ${least} ${unit}.` : `${least} to ${most} ${unit}.`;
  }
  if (least !== undefined) return `At least ${least} ${unit}.`;
  return most === undefined ? undefined : `At most ${most} ${unit}.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
