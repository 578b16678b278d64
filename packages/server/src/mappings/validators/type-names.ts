/** Types by the names that JSON Schema has for them, where a library has another one. */
const NAMES: Readonly<Record<string, string>> = {
  int: "integer",
  loose_object: "object",
  loose_tuple: "array",
  object_with_rest: "object",
  record: "object",
  strict_object: "object",
  strict_tuple: "array",
  tuple: "array",
  tuple_with_rest: "array",
};

/** The name of a type in JSON Schema; the library's own where it has none. */
export function typeName(type: unknown): unknown {
  return typeof type === "string" && Object.hasOwn(NAMES, type) ? NAMES[type] : type;
}
