import type { Finding, Place } from "../finding.js";
import type { JsonSchema } from "../model.js";

/** Keywords whose keys are names of members, which may be called `redact` themselves. */
const KEYED_BY_NAME: readonly string[] = ["properties", "definitions", "$defs"];

/** Whether a schema marks something inside of a member as secret: only whole members can be left out. */
export function mentionsRedact(schema: JsonSchema): boolean {
  return Object.entries(schema).some(([keyword, value]) => {
    if (typeof value !== "object" || value === null) return false;
    const children = KEYED_BY_NAME.includes(keyword) || Array.isArray(value) ? Object.values(value) : [value];
    return children.some((child) => isObject(child) && (child.redact !== undefined || mentionsRedact(child)));
  });
}

export function misplacedRedact(place: Place): Finding {
  return {
    rule: "misplaced-redact",
    severity: "error",
    place,
    message:
      "`redact` stands where nothing would come of it: only a whole member of the details can be left out.",
    found: "redact",
    expected:
      "`redact: true` on the member itself; in TypeScript `@redact` in the comment on a line before it",
    example: "token: { type: string, redact: true }",
  };
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null;
}
