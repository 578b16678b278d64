import type { Catalog } from "@org/errors-codegen";

export type { Catalog } from "@org/errors-codegen";
export type Api = Catalog["apis"][number];
export type SentError = Api["errors"][number];
export type ErrorDefinition = SentError["error"];
export type Layout = Api["dialect"]["layout"];
export type Header = Layout["headers"][number];
export type Node = Layout["variants"][number]["body"];
export type NodeOf<Kind extends Node["kind"]> = Extract<Node, { readonly kind: Kind }>;
export type PlaceholderNode = NodeOf<"placeholder">;
export type ObjectNode = NodeOf<"object">;

export interface FieldError {
  readonly pointer: string;
  readonly rule?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** An error as a service throws it. */
export interface Thrown {
  readonly code: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly traceId?: string;
  readonly retryAfterMs?: number;
  readonly fields?: readonly FieldError[];
  readonly details: Readonly<Record<string, unknown>>;
}
