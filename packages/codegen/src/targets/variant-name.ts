import type { Condition, Layout } from "../dialect/layout.js";

/** `readBody`, and for one of several variants a name that says when. */
export function variantName(
  verb: "read" | "render",
  when: Condition | undefined,
  index: number,
  layout: Layout,
): string {
  if (index === layout.variants.length - 1) return `${verb}Body`;
  const withFields = when?.hasFields === true && when.codes === undefined;
  return withFields ? `${verb}BodyWithFields` : `${verb}Body${index + 1}`;
}
