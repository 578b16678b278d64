/** JSON as a service reads it is hardly nested deeper than this; a pointer into deeper data names what contains it. */
const MAX_STEPS = 64;

/** A longer pointer names what contains the value: its steps are names that the caller chose. */
const MAX_LENGTH = 2_048;

/** The steps of a path, as many as may matter; none where it is no list. */
export function stepsOf(path: unknown): readonly unknown[] {
  return Array.isArray(path) ? path.slice(0, 2 * MAX_STEPS) : [];
}

/** A JSON Pointer (RFC 6901) with one step more. */
export function below(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * The JSON Pointer (RFC 6901) of a path. A step that no pointer can express, such as a symbol or the object that is the
 * key of a `Map`, ends it: the pointer is then that of what contains the value. So does whatever is too long or too deep.
 */
export function toPointer(path: readonly unknown[]): string {
  let pointer = "";
  const steps = Math.min(path.length, MAX_STEPS);
  for (let step = 0; step < steps; step++) {
    const key = path[step];
    if (typeof key !== "string" && typeof key !== "number" && typeof key !== "bigint") break;
    const longer = below(pointer, `${key}`);
    if (longer.length > MAX_LENGTH) break;
    pointer = longer;
  }
  return pointer;
}

/** A pointer that somebody else made, cut to the same limits. */
export function cutPointer(pointer: string): string {
  if (pointer.length <= MAX_STEPS) return pointer;
  let end = 0;
  for (let step = 0; step < MAX_STEPS && end < pointer.length; step++) {
    const next = pointer.indexOf("/", end + 1);
    const longer = next === -1 ? pointer.length : next;
    if (longer > MAX_LENGTH) break;
    end = longer;
  }
  return pointer.slice(0, end);
}
