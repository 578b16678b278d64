import type { Catalog, Dialect, JsonSchema, SentError } from "../catalog/model.js";
import { placeholdersOfLayout } from "./node-facts.js";

/** What the APIs of a dialect tell about its members. */
export interface DialectUsage {
  /** Some API spells a code as a number. */
  readonly numericCodes: boolean;
  /** The JSON type of a details member, where all errors that have it agree. */
  readonly typeOfDetail: (name: string) => JsonType | undefined;
}

export type JsonType = "string" | "number" | "boolean" | "object" | "array";

/** Looks at every API that speaks the dialect. */
export function usageOf(dialect: Dialect, catalog: Catalog): DialectUsage {
  const sent = catalog.apis.filter((api) => api.dialect.name === dialect.name).flatMap((api) => api.errors);
  return {
    numericCodes: usesNumericCodes(dialect, sent),
    typeOfDetail: (name) => {
      const schemas = sent.flatMap(({ details }) => details.filter((member) => member.name === name));
      const types = new Set(schemas.map(({ schema }) => jsonTypeOf(schema)));
      return types.size === 1 ? [...types][0] : undefined;
    },
  };
}

/** Whether a number may stand in the place of a code: by an alias, or by the codec `number`. */
export function usesNumericCodes({ layout }: Dialect, sent: readonly SentError[]): boolean {
  if (sent.some(({ wire }) => wire.some((spelling) => typeof spelling === "number"))) return true;
  return placeholdersOfLayout(layout).some(
    ({ member, codecs }) => member.name === "code" && codecs.includes("number"),
  );
}

function jsonTypeOf(schema: JsonSchema): JsonType | undefined {
  if (schema.enum?.every((value) => typeof value === "string") === true) return "string";
  switch (schema.type) {
    case "integer":
      return "number";
    case "string":
    case "number":
    case "boolean":
    case "object":
    case "array":
      return schema.type;
    default:
      return undefined;
  }
}
