import type { ErrorObject } from "ajv";
import { nearest } from "../../print/nearest.js";
import type { JsonSchema } from "../model.js";

/** What types are called elsewhere, and too unlike their names here to be found by letters. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["str", "string"],
  ["text", "string"],
  ["int", "integer"],
  ["long", "integer"],
  ["bool", "boolean"],
  ["float", "number"],
  ["double", "number"],
  ["list", "array"],
  ["map", "object"],
]);

/**
 * Why a schema is none, as the schema of schemas says it. A name that is none of those that may stand there is said by itself: Ajv
 * adds what else might have stood in its place.
 */
export function schemaProblem(errors: readonly ErrorObject[], schema: JsonSchema): string {
  const wrong = errors.find(({ keyword, instancePath }) => keyword === "enum" && instancePath !== "");
  const value = wrong === undefined ? undefined : valueAt(schema, wrong.instancePath);
  if (wrong === undefined || typeof value !== "string") {
    return [...new Set(errors.map(({ instancePath, message }) => `${instancePath} ${message}`.trim()))].join(
      ", ",
    );
  }
  const allowed = (wrong.params.allowedValues as readonly unknown[]).map(String);
  const meant = ELSEWHERE.get(value.toLowerCase()) ?? nearest(value, allowed);
  const advice = meant === undefined || !allowed.includes(meant) ? "" : `; did you mean \`${meant}\`?`;
  return `\`${value}\` at ${wrong.instancePath} is none of ${allowed.join(", ")}${advice}`;
}

function valueAt(schema: unknown, pointer: string): unknown {
  let value = schema;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}
