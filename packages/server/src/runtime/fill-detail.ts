import type { Members } from "@org/errors-types/runtime";
import type { AnyErrorDefinition } from "./define-error.js";

const NONE: Members = Object.freeze({});

/**
 * The text of this occurrence where the catalog makes one from the details. Undefined where it is a constant, which the
 * prototype has, and where the details are not complete: a text with holes says less than the title.
 */
export function fillDetail(
  { detail }: AnyErrorDefinition,
  details: Members | undefined,
  complete: boolean,
): string | undefined {
  return typeof detail === "function" && complete ? fill(detail as DetailText, details) : undefined;
}

/** A text that is made from the details. */
export type DetailText = (details: Members) => string;

/** The text, or undefined where it cannot be made. */
export function fill(text: DetailText, details: Members | undefined): string | undefined {
  try {
    return text(details ?? NONE);
  } catch {
    // A getter or `toString` of the details threw: not a reason to lose the error itself.
    return undefined;
  }
}
