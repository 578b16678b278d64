/** An error of a catalog that was made up, as every candidate has to know it. */
export interface ErrorShape {
  readonly code: string;
  readonly status: number;
  /** It is the generic error of its status. */
  readonly generic: boolean;
  readonly details: readonly DetailShape[];
}

/** A member of the details. */
export interface DetailShape {
  readonly name: string;
  readonly optional: boolean;
  readonly type: DetailType;
}

/** What is told apart: JSON types and enums. A format or a range is no part of it. */
export type DetailType =
  | { readonly kind: "text" | "integer" | "number" | "boolean" | "texts" }
  | { readonly kind: "enum"; readonly values: readonly string[] };
