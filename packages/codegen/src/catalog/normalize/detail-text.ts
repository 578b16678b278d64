import type { DetailText } from "../model.js";

/**
 * Reads the text of a `detail`: `{name}` stands for the member `name` of the details, `{{` is a brace.
 * A brace that is not closed stays as it is; whether the member exists is for a rule to say.
 */
export function parseDetailText(written: string): DetailText {
  const parts: (string | { readonly member: string })[] = [];
  let literal = "";
  for (const [token, member] of written.matchAll(/\{\{|\{([^{}]+)\}|[^{]+|\{/g)) {
    if (member === undefined) {
      literal += token === "{{" ? "{" : token;
      continue;
    }
    if (literal !== "") parts.push(literal);
    literal = "";
    parts.push({ member: member.trim() });
  }
  if (literal !== "") parts.push(literal);
  return { written, parts };
}
