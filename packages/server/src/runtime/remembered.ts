import { flat } from "./flat.js";

/** Far more than a catalog has. Texts that somebody else chose push out nothing that is there, and take no more room. */
const MAX_TEXTS = 20_000;
const MAX_LENGTH = 128;

/**
 * The same function, for texts that come again and again, such as what the catalog says of errors, names of details and
 * paths of fields: to look one up costs less than to look at each of its characters.
 */
export function remembered(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= MAX_TEXTS || text.length > MAX_LENGTH) return make(text);
    const fresh = flat(make(text));
    made.set(text, fresh);
    return fresh;
  };
}
