import { isUsableName } from "../../names.js";

/** Places that take no free text, whatever it is. */
export const CLOSED: readonly string[] = [
  ...["$ref", "action", "aliased code", "code of a condition", "code of a constraint", "dialect of an API"],
  ...["extended catalog", "picked API", "picked code", "picked dialect"],
  ...["excepted code", "extends", "field", "from", "header", "listed code", "matched code", "mediaType"],
  ...["minDelay", "minDelay of an override", "minLength", "overridden code", "pointer", "processed"],
  ...[
    "processed of an override",
    "reference to details",
    "refines",
    "replacedBy",
    "retry",
    "retry of an error",
  ],
  ...["schema type", "strategy", "strategy of an override", "when of a match", "when of a variant", "window"],
  "window of a limit",
];

/** What stands in place of a hostile text, to compare with. */
export const HARMLESS = "harmless text";

/** A harmless text of the same kind: where it is a name, it is printed as one. */
export function harmlessFor(text: string): string {
  if (text.trim() === "") return "\u3000\u3000";
  // what every object inherits is only looked at where an object has it itself
  if (text in Object.prototype) return "valueOf";
  if (isUsableName(text)) return "harmless";
  return /^[A-Za-z_$][\w$]*$/.test(text) ? "delete" : HARMLESS;
}

/** Places where it would be no text: a name between braces has no braces, a mark needs a key, nothing is no part. */
export function unwritable(text: string): readonly string[] {
  const named = ["member named in the detail", "member named in a template", "attribute named in a template"];
  const marked = ["optional key", "key that is only read", "key of a tagged element"];
  const around = ["before a member in a text", "after a member in a text", "before a member in a header"];
  const absent = [
    "docs",
    ...["title", "type", "help"].flatMap((name) => [name, `${name} of an override`, `${name} of an API`]),
  ];
  return [
    ...(/[{}]|^\s*$/.test(text) ? named : []),
    ...(text === "" ? [...marked, ...around, ...absent] : []),
  ];
}
