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

/**
 * The text of an error whose details nobody has checked: undefined where one that it speaks of is not there, or is
 * nothing that could stand in a text.
 */
export function fillWhole(
  text: string | DetailText | undefined,
  details: Members | undefined,
): string | undefined {
  return typeof text === "function" ? fill(text, new Proxy(details ?? NONE, WHOLE)) : text;
}

const WHOLE: ProxyHandler<Members> = {
  get(details, name) {
    const value: unknown = Reflect.get(details, name);
    if (SCALARS.has(typeof value)) return value;
    throw new TypeError(`The text needs ${String(name)}.`);
  },
};

const SCALARS: ReadonlySet<string> = new Set(["string", "number", "bigint", "boolean"]);
