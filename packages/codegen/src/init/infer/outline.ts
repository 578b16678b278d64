import type { PathCodec } from "./path-codec.js";
import type { Scalar } from "./role.js";

/** What stands at one place of the bodies, by the number of the sample. */
export type Seen<T = unknown> = ReadonlyMap<number, T>;

/** The bodies of all samples as one: what is there, how often, and which lists and maps speak of fields. */
export type Outline =
  | ObjectOutline
  | LeafOutline
  | FirstOutline
  | TaggedOutline
  | FieldListOutline
  | FieldMapOutline
  | OtherOutline;

export interface ObjectOutline {
  readonly kind: "object";
  readonly seen: Seen;
  readonly members: ReadonlyMap<string, Outline>;
}

export interface LeafOutline {
  readonly kind: "leaf";
  readonly seen: Seen<Scalar>;
}

/** A list of which the first element says it all. */
export interface FirstOutline {
  readonly kind: "first";
  readonly seen: Seen;
  readonly element: Outline;
  /** Each element is an error, and about a field (JSON:API): where it names the field. */
  readonly pointer: { readonly key: string; readonly template: unknown } | undefined;
}

/** A list whose elements say themselves what they are, such as `@type` (AIP-193). */
export interface TaggedOutline {
  readonly kind: "tagged";
  readonly seen: Seen;
  readonly key: string;
  readonly elements: ReadonlyMap<string, ObjectOutline>;
}

export interface FieldListOutline {
  readonly kind: "fieldList";
  readonly seen: Seen;
  readonly element: FieldOutline;
}

export interface FieldMapOutline {
  readonly kind: "fieldMap";
  readonly seen: Seen;
  readonly codec: PathCodec;
  /** Each field has a list. */
  readonly inLists: boolean;
  readonly element: FieldOutline;
}

/** Anything else: it becomes a member of the details. */
export interface OtherOutline {
  readonly kind: "other";
  readonly seen: Seen;
}

/** One field error as it is spelled; a text where it is one. */
export type FieldOutline =
  | { readonly kind: "text"; readonly member: "rule" | "message" }
  | { readonly kind: "members"; readonly template: Readonly<Record<string, unknown>> };
