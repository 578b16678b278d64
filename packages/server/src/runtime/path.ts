import { remembered } from "./remembered.js";

/** An array index, as RFC 6901 (section 4) writes it: no leading zeros; as long as a number holds it exactly. */
const INDEX = /^(?:0|[1-9][0-9]{0,14})$/;

/** One step into a document. */
export interface Step {
  readonly type: "object" | "array";
  readonly key: string | number;
}

/** The tokens of a JSON Pointer, without its escapes; none is the whole document. */
function tokensOf(pointer: string): string[] {
  if (pointer === "") return [];
  const tokens = (pointer.startsWith("/") ? pointer.slice(1) : pointer).split("/");
  return pointer.includes("~") ? tokens.map(withoutEscapes) : tokens;
}

function withoutEscapes(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

const dotted = /*#__PURE__*/ remembered((pointer) => tokensOf(pointer).join("."));

/** `a.0.b` */
export function toDotted(pointer: string): string;
export function toDotted(pointer: string | undefined): string | undefined;
export function toDotted(pointer: string | undefined): string | undefined {
  return pointer === undefined ? undefined : dotted(pointer);
}

/** `a[0].b` */
export function toIndexed(pointer: string): string;
export function toIndexed(pointer: string | undefined): string | undefined;
export function toIndexed(pointer: string | undefined): string | undefined {
  if (pointer === undefined) return undefined;
  let text = "";
  for (const [position, token] of tokensOf(pointer).entries()) {
    if (INDEX.test(token)) text += `[${token}]`;
    else text += position === 0 ? token : `.${token}`;
  }
  return text;
}

/** `a[0][b]` */
export function toBrackets(pointer: string): string;
export function toBrackets(pointer: string | undefined): string | undefined;
export function toBrackets(pointer: string | undefined): string | undefined {
  if (pointer === undefined) return undefined;
  let text = "";
  for (const [position, token] of tokensOf(pointer).entries()) text += position === 0 ? token : `[${token}]`;
  return text;
}

/** `["a", 0, "b"]` */
export function toSegments(pointer: string): (string | number)[];
export function toSegments(pointer: string | undefined): (string | number)[] | undefined;
export function toSegments(pointer: string | undefined): (string | number)[] | undefined {
  if (pointer === undefined) return undefined;
  return tokensOf(pointer).map((token) => (INDEX.test(token) ? Number(token) : token));
}

/** `[{ type: "object", key: "a" }, { type: "array", key: 0 }]` */
export function toSteps(pointer: string): Step[];
export function toSteps(pointer: string | undefined): Step[] | undefined;
export function toSteps(pointer: string | undefined): Step[] | undefined {
  return toSegments(pointer)?.map((key) => ({ type: typeof key === "number" ? "array" : "object", key }));
}
