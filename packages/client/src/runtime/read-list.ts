import { array, object } from "./read-member.js";
import type { Reading } from "./reading.js";

/** Reads every element of a list; those that are none are left out alone. Undefined: no list. */
export function list(value: unknown, read: (item: unknown) => Reading | undefined): Reading[] | undefined {
  return array(value)?.flatMap((item) => read(item) ?? []);
}

/** Reads every own member of an object into one or more; those that are none are left out. Undefined: no object. */
export function entries(
  value: unknown,
  read: (key: string, value: unknown) => Reading | readonly Reading[] | undefined,
): Reading[] | undefined {
  const members = object(value);
  return members && Object.entries(members).flatMap(([key, member]) => read(key, member) ?? []);
}

/** The first element of a list that reads. */
export function tagged(value: unknown, read: (item: unknown) => Reading | undefined): Reading | undefined {
  for (const item of array(value) ?? []) {
    const reading = read(item);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** The one field error of a body whose template spreads its members over the body; none if nothing was read. */
export function firstField(field: Reading): readonly Reading[] | undefined {
  return Object.values(field).every((member) => member === undefined) ? undefined : [field];
}
