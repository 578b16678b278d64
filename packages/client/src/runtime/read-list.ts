import { array, object } from "./read-member.js";
import { MAX_FIELDS, type Reading } from "./reading.js";

/** Reads every element of a list; those that are none are left out alone. At most 1,000. Undefined: no list. */
export function list(value: unknown, read: (item: unknown) => Reading | undefined): Reading[] | undefined {
  const items = array(value);
  if (items === undefined) return undefined;
  const readings: Reading[] = [];
  for (const item of items) {
    if (readings.length === MAX_FIELDS) break;
    const reading = read(item);
    if (reading !== undefined) readings.push(reading);
  }
  return readings;
}

/** Reads every own member of an object into one or more; those that are none are left out. Undefined: no object. */
export function entries(
  value: unknown,
  read: (key: string, value: unknown) => Reading | readonly Reading[] | undefined,
): Reading[] | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const readings: Reading[] = [];
  for (const key of Object.keys(members)) {
    if (readings.length >= MAX_FIELDS) break;
    const reading = read(key, members[key]);
    if (reading !== undefined) readings.push(...((array(reading) ?? [reading]) as Reading[]));
  }
  return readings.slice(0, MAX_FIELDS);
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
