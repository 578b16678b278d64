import type { Catalog } from "./open-catalog.js";

type Definitions = Catalog["definitions"];
type JsonSchema = Definitions[string];

/** Some value of the JSON type that a schema asks for; formats, patterns and ranges are not looked at. */
export function sampleValue(schema: JsonSchema, definitions: Definitions): unknown {
  const [shown] = [...list(schema.examples), ...list(schema.enum)];
  if (shown !== undefined) return shown;
  if (schema.const !== undefined) return schema.const;
  const other =
    schema.$ref === undefined ? (schema.anyOf ?? schema.oneOf)?.[0] : referred(schema.$ref, definitions);
  if (other !== undefined) return sampleValue(other, definitions);
  switch (list(schema.type)[0] ?? "string") {
    case "object":
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [
          name,
          sampleValue(schema.properties?.[name] ?? {}, definitions),
        ]),
      );
    case "array":
      return [];
    case "number":
    case "integer":
      return 1;
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return "a text";
  }
}

function referred(ref: string, definitions: Definitions): JsonSchema | undefined {
  return definitions[ref.replace("#/definitions/", "")];
}

/** One value or several. */
function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
