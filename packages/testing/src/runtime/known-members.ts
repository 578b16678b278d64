import { nearest } from "./nearest.js";

/**
 * Tests are often run without a type checker: a misspelt member would be passed over, and the test hold for another reason.
 *
 * @throws TypeError where a value has other members than these; it says what was probably meant.
 */
export function checkMembers(what: string, value: object, known: readonly string[]): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  const meant = near === undefined ? `. There are: ${known.join(", ")}.` : `; did you mean \`${near}\`?`;
  throw new TypeError(`${what} has no \`${unknown}\`${meant}`);
}
