/** Something with a method `get`, whatever the case of the names, or a plain object. */
export type HeaderSource = { get(name: string): unknown } | Readonly<Record<string, unknown>>;

/** The header of this name, which is in lower case; several values are joined as a list. */
export function headerOf(headers: HeaderSource, name: string): string | undefined {
  const value = isLookUp(headers)
    ? headers.get(name)
    : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  if (Array.isArray(value)) return value.join(", ");
  return value === undefined || value === null ? undefined : String(value);
}

function isLookUp(headers: HeaderSource): headers is { get(name: string): unknown } {
  return typeof headers.get === "function";
}
