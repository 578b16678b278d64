/**
 * What a value of details is, as every language can say it. Codes and other enums are texts: a list of values that may
 * grow closes no type. Formats are texts too: no language gives back every date as it was written.
 */
export type Shape =
  | { readonly kind: "string" | "integer" | "number" | "boolean" | "any"; readonly nullable?: boolean }
  | { readonly kind: "list" | "map"; readonly of: Shape; readonly nullable?: boolean }
  | { readonly kind: "class"; readonly name: string; readonly nullable?: boolean };

/** An object with named members: a class, struct or record. */
export interface ClassShape {
  /** `TokenExpiredDetails`: the same in all languages. */
  readonly name: string;
  /** What it is, as texts of Markdown. */
  readonly about: readonly string[];
  readonly members: readonly MemberShape[];
}

export interface MemberShape {
  /** As it stands on the wire. */
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
  /** What it is, as texts of Markdown. */
  readonly about: readonly string[];
}
