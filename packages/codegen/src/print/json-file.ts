/** Columns of a line: what fits and is flat stays on it. */
const WIDTH = 100;

/** A JSON file: two spaces deep, keys in the order they have, small values on one line, a newline at the end. */
export function printJsonFile(value: unknown): string {
  const whole = JSON.parse(JSON.stringify(value) ?? "null");
  return `${isStructure(whole) ? printDeep(whole, "") : JSON.stringify(whole)}\n`;
}

function print(value: unknown, indent: string, before: number): string {
  if (!isStructure(value)) return JSON.stringify(value);
  const line = isFlat(value) ? printFlat(value) : undefined;
  return line !== undefined && before + line.length <= WIDTH ? line : printDeep(value, indent);
}

/** A list or an object with a line per element or member. */
function printDeep(value: object, indent: string): string {
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = Object.entries(value).map(([key, member]) => {
    const start = isList ? deeper : `${deeper}${JSON.stringify(key)}: `;
    return start + print(member, deeper, start.length);
  });
  const [open, close] = isList ? "[]" : "{}";
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function printFlat(value: unknown): string {
  if (!isStructure(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${printFlat(member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Of plain values, or of lists of them. */
function isFlat(value: object): boolean {
  return Object.values(value).every(
    (member) => !isStructure(member) || (Array.isArray(member) && !member.some(isStructure)),
  );
}

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
