import type { FieldExample } from "../catalog/model.js";
import type { WrittenDialect } from "../catalog/written.js";
import { interpret, type Occurrence } from "../dialect/interpret.js";
import { sampleApi, sampleSent } from "./sample-api.js";

export const twoFields: readonly FieldExample[] = [
  { pointer: "/user/email", rule: "required", message: "Is missing." },
  { pointer: "/tags/0", rule: "max_length", message: "Is too long.", params: { limit: 3 } },
];

/** A template, what is rendered through it, and the body that comes out. */
export interface TemplateRow {
  readonly what: string;
  readonly template: unknown;
  readonly given?: Partial<Occurrence>;
  /** Undefined: cannot be rendered. */
  readonly want: unknown;
}

/** The body that one error has through a template. */
export function renderTemplate(
  template: unknown,
  given: Partial<Occurrence> = {},
  more: Parameters<typeof sampleApi>[1] = {},
): unknown {
  const written: WrittenDialect = { mediaType: "application/json", body: template };
  return interpret(sampleApi(written, more), { sent: sampleSent(), nowMs: 0, ...given })?.body;
}
