import { plainText } from "../../print/plain-text.js";
import type { Comparison } from "../comparison.js";

/**
 * What to write so that no code that is gone comes back with another meaning; nothing where all are reserved.
 * @param file the newer catalog, as it is shown
 */
export function reservationAdvice({ changes }: Pick<Comparison, "changes">, file: string): readonly string[] {
  const codesOf = (wanted: "code-removed" | "code-reserved"): string[] =>
    changes.flatMap(({ kind, code }) => (kind === wanted && code !== undefined ? [code] : []));
  const reserved = new Set(codesOf("code-reserved"));
  const free = codesOf("code-removed").filter((code) => !reserved.has(code));
  if (free.length === 0) return [];
  const [first = ""] = free;
  const what =
    free.length === 1
      ? `\`${first}\` is gone and not reserved`
      : `${free.length} codes are gone and not reserved`;
  return [
    `${what}: a new error of that name would be taken for the old one by old clients. Add to ${plainText(file)}, or to the list that is there:\nreserved: [${free.join(", ")}]`,
  ];
}
