const LONGEST = 80;

/** Codes or names in a sentence: the first six of them, the rest counted. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, 6).map((name) => `\`${name}\``);
  const rest = names.length - first.length;
  return rest > 0 ? `${first.join(", ")} and ${rest} more` : first.join(", ");
}

/** ` Did you mean \`x\`?`, or nothing. */
export function didYouMean(candidate: string | undefined): string {
  return candidate === undefined ? "" : ` Did you mean \`${candidate}\`?`;
}

/** A value as an author would write it, in YAML on one line; at most 80 characters of it. */
export function shown(value: unknown): string {
  const text = flow(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function flow(value: unknown): string {
  if (typeof value === "string") return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).map(([key, member]) => `${scalar(key)}: ${flow(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Quoted only where YAML would read something else than the text. */
function scalar(text: string): string {
  const plain = /^[A-Za-z/$][\w ./$-]*$/.test(text) && !/^(true|false|null)$|\s$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
