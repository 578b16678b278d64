/** Whether a template can have this key: some have a meaning there, or are of no use in a body. */
export function canBeKey(key: string): boolean {
  return key !== "" && key !== "..." && key !== "__proto__" && !/[?<]$/.test(key);
}

/** The key as a template has it. */
export function escapedKey(key: string): string {
  return key.replaceAll("{", "{{");
}

/** A text that stands in a template as it is. */
export function escapedText(text: string): string {
  return text.replaceAll("{", "{{");
}

/** Keys of a body that no template can have. */
export function unusableKeys(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  const keys = Array.isArray(body) ? [] : Object.keys(body).filter((key) => !canBeKey(key));
  return [...keys, ...Object.values(body).flatMap(unusableKeys)];
}
