/**
 * A body template, parsed once. The schema, the renderer and the reader of a dialect are all derived from its Layout,
 * so they cannot drift apart.
 */
export interface Layout {
  /** In order: rendering takes the first whose `when` holds and whose required members the error has. */
  readonly variants: readonly Variant[];
  readonly headers: readonly Header[];
}

export interface Variant {
  readonly when: Condition | undefined;
  readonly body: Node;
}

/** Both must hold where both are given. */
export interface Condition {
  readonly codes?: readonly string[];
  readonly hasFields?: boolean;
}

export interface Header {
  /** As written in the dialect; compared without regard to case. */
  readonly name: string;
  readonly presence: Presence;
  readonly value: ConstantNode | PlaceholderNode | TextNode;
}

/** `optional`: key ends in `?`; `readOnly`: key ends in `<`, read if it is there and never rendered. */
export type Presence = "required" | "optional" | "readOnly";

export type Node = ConstantNode | PlaceholderNode | TextNode | ObjectNode | FieldListNode | TupleNode;

/** A literal: written when rendering, required to be equal when reading. */
export interface ConstantNode {
  readonly kind: "constant";
  readonly value: string | number | boolean | null;
}

/** A string that is exactly one `{member|codec|…}`: keeps the JSON type of the member. */
export interface PlaceholderNode {
  readonly kind: "placeholder";
  readonly member: Member;
  /** Applied left to right when rendering. */
  readonly codecs: readonly CodecName[];
}

/** Text with placeholders in it: always a JSON string; reads back by matching its literal parts. */
export interface TextNode {
  readonly kind: "text";
  readonly parts: readonly (string | PlaceholderNode)[];
}

export interface ObjectNode {
  readonly kind: "object";
  readonly members: readonly ObjectMember[];
  /** `...: "{...details}"`, or `"{...field.params}"` in an element of a field list. */
  readonly spread: "details" | "field.params" | undefined;
  /** `"{field.path}": value`: one entry per field error, or per path when the value is a list. */
  readonly entries: FieldEntries | undefined;
}

export interface ObjectMember {
  readonly key: string;
  readonly presence: Presence;
  readonly value: Node;
}

export interface FieldEntries {
  readonly key: PlaceholderNode;
  readonly value: Node;
}

/** `[ { …field.x… } ]` or `["{field.message}"]`: one element per field error. */
export interface FieldListNode {
  readonly kind: "fieldList";
  readonly element: Node;
}

/** Any other list. An element with constants beside placeholders is found by its constants, the others by position. */
export interface TupleNode {
  readonly kind: "tuple";
  readonly elements: readonly TupleElement[];
}

export interface TupleElement {
  /** `tagged`: found by its constants, there whole or not at all. `positional`: the element at its own index. */
  readonly found: "tagged" | "positional";
  readonly value: Node;
}

/** The members of an error that a template may print. */
export type Member =
  | { readonly name: SimpleMember }
  | { readonly name: FieldMember }
  /** `{details.<of>}` or `{attributes.<of>}` */
  | { readonly name: "details.*" | "attributes.*"; readonly of: string };

export const SIMPLE_MEMBERS = [
  "code",
  "status",
  "statusText",
  "title",
  "detail",
  "type",
  "instance",
  "traceId",
  "help",
  "retryAfter",
  "details",
] as const;
export type SimpleMember = (typeof SIMPLE_MEMBERS)[number];

/** `field.path` is `field.pointer|dotted`; the parser writes it that way. */
export const FIELD_MEMBERS = ["field.pointer", "field.rule", "field.message", "field.params"] as const;
export type FieldMember = (typeof FIELD_MEMBERS)[number];

export const TEXT_CODECS = ["lower", "upper", "camel", "pascal", "kebab", "string", "number"] as const;
export const WAIT_CODECS = ["seconds", "milliseconds", "duration", "epoch"] as const;
export const PATH_CODECS = ["pointer", "dotted", "indexed", "brackets", "segments", "steps"] as const;
export type CodecName =
  | (typeof TEXT_CODECS)[number]
  | (typeof WAIT_CODECS)[number]
  | (typeof PATH_CODECS)[number];
