import type {
  Layout,
  Node,
  ObjectMember,
  ObjectNode,
  PlaceholderNode,
  TextNode,
} from "../../dialect/layout.js";
import { placeholdersOfLayout } from "../../dialect/node-facts.js";
import type { DialectUsage } from "../../dialect/usage.js";
import { jsString, jsValue, memberOf } from "../../print/encode.js";
import { clientRuntime } from "../../print/runtime-names.js";
import type { Printable, TypeScriptFile } from "../../print/typescript-file.js";
import { decode } from "./decode.js";
import { separated } from "./reading-members.js";

/**
 * The body of a dialect whose errors are told apart by nothing but a required code at the top of the one body, or a text
 * around it, with all details beside it; undefined for any other dialect. The error can then be told without reading the
 * rest.
 */
export function bodyWithCode(layout: Layout, usage: DialectUsage): ObjectNode | undefined {
  const [variant, ...others] = layout.variants;
  if (variant === undefined || others.length > 0 || variant.when !== undefined) return undefined;
  const { body } = variant;
  const placeholders = placeholdersOfLayout(layout);
  const codes = placeholders.filter(({ member }) => member.name === "code");
  if (body.kind !== "object" || body.entries !== undefined || codes.length !== 1 || usage.numericCodes)
    return undefined;
  if (placeholders.some(({ member }) => member.name === "details" || member.name === "details.*"))
    return undefined;
  const required = body.members.filter(({ presence }) => presence === "required");
  return required.every(isPlain) && required.some(isCode) ? body : undefined;
}

function isPlain({ value }: ObjectMember): boolean {
  return value.kind === "constant" || value.kind === "placeholder" || isTextAroundCode(value);
}

function isCode({ value }: ObjectMember): boolean {
  return value.kind === "placeholder" ? value.member.name === "code" : isTextAroundCode(value);
}

/** A text that holds the code and nothing else of the error, such as a type URI. */
export function isTextAroundCode(node: Node): node is TextNode {
  if (node.kind !== "text") return false;
  const [placeholder, ...others] = node.parts.filter((part) => typeof part !== "string");
  return placeholder?.member.name === "code" && others.length === 0;
}

/** How errors are told apart by such a body. */
export interface CodeOfBody {
  readonly decide: "decideByCode" | "decideByText";
  /** What that is given. */
  readonly given: readonly Printable[];
}

/**
 * Prints the function that gives the code of such a body, or the text around it, and the one that tells whether it has all
 * other required members, if any is.
 */
export function printCodeOfBody(
  file: TypeScriptFile,
  body: ObjectNode,
  usage: DialectUsage,
  claim: (wanted: string) => string,
): CodeOfBody {
  const there: Printable[] = [];
  let code: Printable = "undefined";
  let around: TextNode | undefined;
  for (const { key, presence, value } of body.members) {
    if (presence !== "required") continue;
    // each when it is its turn: most bodies that are none fail at the first
    const member = memberOf("body", key);
    if (value.kind === "constant") there.push([member, " === ", jsValue(value.value)]);
    else if (isTextAroundCode(value)) [code, around] = [member, value];
    else if (isCode({ key, presence, value })) code = decode(value as PlaceholderNode, member, "json", usage);
    else there.push(isThere(decode(value as PlaceholderNode, member, "json", usage), member));
  }
  const codeOf = claim(around === undefined ? "codeOfBody" : "textOfBody");
  const what =
    around === undefined
      ? "The code of a body; undefined when there is none."
      : "What holds the code of a body.";
  file.comment([what]);
  file.print`function ${codeOf}(body: ${clientRuntime("JsonObject")}): ${around === undefined ? "string | undefined" : "unknown"} {`;
  file.print`  return ${code};`;
  file.print`}`;
  file.blank();
  const decide = around === undefined ? "decideByCode" : "decideByText";
  const given = around === undefined ? [codeOf] : [codeOf, literalsOf(around)];
  if (there.length === 0) return { decide, given };
  const isWhole = claim("isWhole");
  file.comment(["Whether a body has all other members that are required."]);
  file.print`function ${isWhole}(body: ${clientRuntime("JsonObject")}): boolean {`;
  file.print`  return ${separated(there, " && ")};`;
  file.print`}`;
  file.blank();
  return { decide, given: [...given, isWhole] };
}

/** What is before the code, and what is behind it. */
function literalsOf({ parts }: TextNode): string {
  const place = parts.findIndex((part) => typeof part !== "string");
  return `[${[parts.slice(0, place), parts.slice(place + 1)].map((some) => jsString(some.join(""))).join(", ")}]`;
}

/** What holds of a member that is there with its type. */
function isThere(read: Printable, member: string): Printable {
  const isText = JSON.stringify(read) === JSON.stringify([clientRuntime("text"), "(", member, ")"]);
  return isText ? `typeof ${member} === "string"` : [read, " !== undefined"];
}
