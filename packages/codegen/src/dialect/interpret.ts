import type { Api, FieldExample } from "../catalog/model.js";
import { scalarText } from "./encode.js";
import type {
  Condition,
  FieldEntries,
  Header,
  Layout,
  Node,
  ObjectNode,
  TextNode,
  TupleNode,
} from "./layout.js";
import { type Occurrence, printedValue, type Scope, scopeOf } from "./occurrence.js";

export type { Occurrence } from "./occurrence.js";

/** A response that carries an error. */
export interface Interpreted {
  readonly status: number;
  /** Names in lower case, `content-type` first. */
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON value. */
  readonly body: unknown;
}

/**
 * Renders an error through the Layout of an API's dialect, node by node. This is what a dialect means; generated
 * renderers are compared with it. Undefined when the error lacks what every variant needs.
 */
export function interpret(api: Api, occurrence: Occurrence): Interpreted | undefined {
  const { layout, mediaType } = api.dialect;
  const whole = renderBody(layout, scopeOf(api, occurrence));
  // the one text that may be made up: a body that cannot do without a detail gets the title
  const titled: Occurrence = { ...occurrence, detail: occurrence.sent.title };
  const rendered =
    whole ?? (occurrence.detail === undefined ? renderBody(layout, scopeOf(api, titled)) : undefined);
  if (rendered === undefined) return undefined;
  const headers = { "content-type": mediaType, ...renderHeaders(layout.headers, rendered.scope) };
  return { status: occurrence.sent.status, headers, body: rendered.body };
}

function renderBody(
  layout: Layout,
  scope: Scope,
): { readonly body: unknown; readonly scope: Scope } | undefined {
  for (const { when, body } of layout.variants) {
    if (!holds(when, scope)) continue;
    const rendered = render(body, scope, true);
    if (rendered !== undefined) return { body: rendered.value, scope };
  }
  return undefined;
}

function holds(when: Condition | undefined, { occurrence, fields }: Scope): boolean {
  if (when?.hasFields !== undefined && when.hasFields !== fields.length > 0) return false;
  return when?.codes === undefined || when.codes.includes(occurrence.sent.code);
}

/** A part of a body that is there. */
interface Rendered {
  readonly value: unknown;
  /** Some placeholder at or below it was there too. */
  readonly filled: boolean;
}

/** Undefined when the node is absent. The root is there even if all its placeholders are absent. */
function render(node: Node, scope: Scope, root = false): Rendered | undefined {
  switch (node.kind) {
    case "constant":
      return { value: node.value, filled: false };
    case "placeholder":
      return found(printedValue(node, scope));
    case "text":
      return found(renderText(node, scope));
    case "object":
      return container(node, renderObject(node, scope), root);
    case "tuple":
      return container(node, renderTuple(node, scope), root);
    case "fieldList":
      return renderFieldList(node.element, scope);
  }
}

function found(value: unknown): Rendered | undefined {
  return value === undefined ? undefined : { value, filled: true };
}

/** A container that has placeholders, all of them absent, is absent. */
function container(node: Node, rendered: Rendered | undefined, root: boolean): Rendered | undefined {
  if (rendered === undefined || rendered.filled || root) return rendered;
  return mayBeFilled(node) ? undefined : rendered;
}

/** Whether rendering could put something of the error here. */
function mayBeFilled(node: Node): boolean {
  switch (node.kind) {
    case "constant":
      return false;
    case "object":
      return (
        node.spread !== undefined ||
        node.entries !== undefined ||
        node.members.some(({ presence, value }) => presence !== "readOnly" && mayBeFilled(value))
      );
    case "tuple":
      return node.elements.some(({ value }) => mayBeFilled(value));
    default:
      return true;
  }
}

function renderText({ parts }: TextNode, scope: Scope): string | undefined {
  const texts = parts.map((part) =>
    typeof part === "string" ? part : scalarText(printedValue(part, scope)),
  );
  return texts.includes(undefined) ? undefined : texts.join("");
}

function renderObject(node: ObjectNode, scope: Scope): Rendered | undefined {
  const value: Record<string, unknown> = {};
  let filled = false;
  const put = (key: string, member: Rendered): void => {
    define(value, key, member.value);
    filled ||= member.filled;
  };
  for (const { key, presence, value: template } of node.members) {
    if (presence === "readOnly") continue;
    const member = render(template, scope);
    if (member !== undefined) put(key, member);
    else if (presence === "required") return undefined;
  }
  const named = new Set(node.members.map(({ key }) => key));
  for (const [key, entry] of renderEntries(node.entries, scope)) {
    if (!named.has(key)) put(key, entry);
  }
  for (const [key, member] of Object.entries(spreadOf(node, scope))) {
    if (!named.has(key) && member !== undefined) put(key, { value: member, filled: true });
  }
  return { value, filled };
}

function spreadOf({ spread }: ObjectNode, { details, fields }: Scope): Readonly<Record<string, unknown>> {
  if (spread === "details") return details;
  return (spread === "field.params" ? fields[0]?.params : undefined) ?? {};
}

/** One entry per key text, in order of first appearance; its value sees the fields of that key. */
function renderEntries(
  entries: FieldEntries | undefined,
  scope: Scope,
): readonly (readonly [string, Rendered])[] {
  if (entries === undefined) return [];
  const groups = new Map<string, FieldExample[]>();
  for (const field of scope.fields) {
    const key = scalarText(printedValue(entries.key, { ...scope, fields: [field] }));
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [field]);
    else group.push(field);
  }
  return [...groups].flatMap(([key, fields]) => {
    const entry = render(entries.value, { ...scope, fields });
    // an entry of constants is there because its field is
    return entry === undefined ? [] : [[key, { ...entry, filled: true }] as const];
  });
}

function renderTuple({ elements }: TupleNode, scope: Scope): Rendered | undefined {
  const rendered: Rendered[] = [];
  for (const { found: by, value } of elements) {
    const element = render(value, scope);
    if (element !== undefined) rendered.push(element);
    else if (by === "positional") return undefined;
  }
  return { value: rendered.map(({ value }) => value), filled: rendered.some(({ filled }) => filled) };
}

function renderFieldList(element: Node, scope: Scope): Rendered | undefined {
  const items = scope.fields
    .map((field) => render(element, { ...scope, fields: [field] }))
    .filter((item) => item !== undefined);
  return items.length === 0 ? undefined : { value: items.map(({ value }) => value), filled: true };
}

function renderHeaders(headers: readonly Header[], scope: Scope): Readonly<Record<string, string>> {
  const rendered: Record<string, string> = {};
  for (const { name, presence, value } of headers) {
    const text = presence === "readOnly" ? undefined : scalarText(render(value, scope)?.value);
    if (text !== undefined && isHeaderText(text)) rendered[name.toLowerCase()] = text;
  }
  return rendered;
}

/** RFC 9110, section 5.5: visible characters and spaces of one byte. Anything else could end the header. */
function isHeaderText(text: string): boolean {
  return /^[\x20-\x7e\xa0-\xff]*$/.test(text);
}

/** Sets a member whatever its name: `__proto__` is a name like any other. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
