/** Columns of a line: what fits and is flat stays on it. */
const WIDTH = 100;

/** A JSON file: two spaces deep, keys in the order they have, small values on one line, a newline at the end. */
export function printJsonFile(value: unknown): string {
  return `${isStructure(value) ? printDeep(value, "") : printScalar(value)}\n`;
}

function print(value: unknown, indent: string, before: number): string {
  if (!isStructure(value)) return printScalar(value);
  const line = isFlat(value) ? printFlat(value) : undefined;
  return line !== undefined && before + line.length <= WIDTH ? line : printDeep(value, indent);
}

/** A list or an object with a line per element or member. */
function printDeep(value: object, indent: string): string {
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = partsOf(value).map(([key, member]) => {
    const start = isList ? deeper : `${deeper}${JSON.stringify(key)}: `;
    return start + print(member, deeper, start.length);
  });
  const [open, close] = isList ? "[]" : "{}";
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function printFlat(value: unknown): string {
  if (!isStructure(value)) return printScalar(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  const members = partsOf(value).map(([key, member]) => `${JSON.stringify(key)}: ${printFlat(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Members without those that are undefined; elements, which cannot be left out. */
function partsOf(value: object): [key: string, part: unknown][] {
  const parts = Object.entries(value);
  return Array.isArray(value) ? parts : parts.filter(([, part]) => part !== undefined);
}

function printScalar(value: unknown): string {
  return JSON.stringify(value) ?? "null";
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
