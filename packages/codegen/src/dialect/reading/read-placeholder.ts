import type { PlaceholderNode } from "../layout.js";
import type { JsonType } from "../usage.js";
import { readPath } from "./read-path.js";
import { readWait } from "./read-wait.js";
import type { ReadingScope } from "./reading-scope.js";
import type { Said } from "./said.js";

/** What a value in the place of a placeholder says; undefined where it cannot stand there. */
export function readPlaceholder(
  { member, codecs }: PlaceholderNode,
  value: unknown,
  scope: ReadingScope,
): Said | undefined {
  switch (member.name) {
    case "status":
    case "statusText":
    case "attributes.*":
      return {};
    case "code":
      return typeof value === "string" || typeof value === "number" ? { codes: [String(value)] } : undefined;
    case "retryAfter": {
      const retryAfterMs = readWait(value, codecs, scope.nowMs);
      return retryAfterMs === undefined ? undefined : { retryAfterMs };
    }
    case "details":
      return isObject(value) ? { details: value } : undefined;
    case "details.*":
      return { details: { [member.of]: withType(value, scope.typeOfDetail(member.of)) } };
    case "field.pointer": {
      const pointer = readPath(value, codecs);
      return pointer === undefined ? undefined : { field: { pointer } };
    }
    case "field.rule":
      return typeof value === "string" ? { field: { rule: scope.rules.get(value) ?? value } } : undefined;
    case "field.message":
      return isText(value) ? { field: { message: String(value) } } : undefined;
    case "field.params":
      return isObject(value) ? { field: { params: value } } : undefined;
    default:
      return isText(value) ? { texts: { [member.name]: String(value) } } : undefined;
  }
}

/** A codec can make a number of a text. */
function isText(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

/** What is written as a text within another one, or as a number, is of its own type again. */
function withType(value: unknown, type: JsonType | undefined): unknown {
  if (type === "string") return typeof value === "number" ? String(value) : value;
  if (typeof value !== "string") return value;
  if (type === "number") return Number(value);
  return type === "boolean" ? value === "true" : value;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
