import { attempt } from "./attempt.js";

/** Stands for a value of which nobody can say whether it is there. */
const UNKNOWN = Symbol("unknown");

/** Whether a document surely has nothing at a path. */
export function isMissing(document: unknown, path: readonly unknown[]): boolean {
  return document !== undefined && valueAt(document, path) === undefined;
}

/** The text or number at a path of a document, as it would stand in a message. */
export function textAt(document: unknown, path: readonly unknown[]): string | undefined {
  const value = valueAt(document, path);
  return typeof value === "string" || typeof value === "number" ? `${value}` : undefined;
}

/** Only plain data can tell: in a `Map` or an instance of some class a path may mean something else than members. */
function valueAt(document: unknown, path: readonly unknown[]): unknown {
  let value = document;
  for (const key of path) {
    if (value === undefined) return undefined;
    const container = value;
    const read = attempt(() => (isPlain(container) ? { value: member(container, key) } : undefined));
    if (read === undefined) return UNKNOWN;
    value = read.value;
  }
  return value;
}

function member(value: object, key: unknown): unknown {
  const name = key as PropertyKey;
  return Object.hasOwn(value, name) ? (value as Record<PropertyKey, unknown>)[name] : undefined;
}

/** @throws whatever a proxy throws. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || prototype === Array.prototype;
}
