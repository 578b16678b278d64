/**
 * Takes a text apart by its literal parts: `["limit ", " of ", ""]` finds `["5", "10"]` in `limit 5 of 10`. A literal
 * is looked for from the left, the last one at the end. Undefined when the text is another one.
 */
export function texts(value: unknown, literals: readonly string[]): string[] | undefined {
  if (typeof value !== "string") return undefined;
  const [first = "", ...others] = literals;
  const last = others.pop();
  if (last === undefined) return value === first ? [] : undefined;
  const end = value.length - last.length;
  if (!value.startsWith(first) || !value.endsWith(last) || end < first.length) return undefined;
  const found: string[] = [];
  let at = first.length;
  for (const literal of others) {
    const next = value.indexOf(literal, at);
    if (next < 0 || next + literal.length > end) return undefined;
    found.push(value.slice(at, next));
    at = next + literal.length;
  }
  found.push(value.slice(at, end));
  return found;
}
