import type { Presence } from "./layout.js";

/** What stands behind a key. */
export const MARKS: Readonly<Record<Presence, string>> = { required: "", optional: "?", readOnly: "<" };

/** The key of a template without its mark: `?` may be absent, `<` is only read. */
export function parseKey(written: string): { readonly key: string; readonly presence: Presence } {
  if (written.length > 1 && written.endsWith("?")) return { key: written.slice(0, -1), presence: "optional" };
  if (written.length > 1 && written.endsWith("<")) return { key: written.slice(0, -1), presence: "readOnly" };
  return { key: written, presence: "required" };
}
