/** Where a text of the catalog stands: the keys that lead to it, or to the key that it is. */
export interface SlotPlace {
  readonly slot: string;
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
}

/** Gives each place for a text its text, by the name of the place. */
export type Fill = (slot: string, usual?: string) => string;

/** Notes which places there are. */
export class Slots {
  readonly names: Set<string> = new Set();
  readonly #text: (slot: string) => string | undefined;

  /** `text`: what is put into a place; undefined: what usually stands there. */
  constructor(text: (slot: string) => string | undefined) {
    this.#text = text;
  }

  readonly fill: Fill = (slot, usual = `the ${slot}`) => {
    this.names.add(slot);
    return this.#text(slot) ?? usual;
  };
}

/** Every place of a slot in data whose texts name the slots between marks, as `marked` gives them. */
export function placesOf(data: unknown, like: unknown): readonly SlotPlace[] {
  const places: SlotPlace[] = [];
  // `like` is the same data with the texts that paths have
  const visit = (marked: unknown, shown: unknown, path: readonly (string | number)[]): void => {
    if (typeof marked === "string") note(marked, path, false);
    if (typeof marked !== "object" || marked === null) return;
    const keys = Object.keys(shown as object);
    for (const [index, [key, value]] of Object.entries(marked).entries()) {
      const name = keys[index] ?? key;
      const at = [...path, Array.isArray(marked) ? index : name];
      if (!Array.isArray(marked)) note(key, at, true);
      visit(value, (shown as Record<string, unknown>)[name], at);
    }
  };
  const note = (text: string, path: readonly (string | number)[], isKey: boolean): void => {
    for (const [, slot = ""] of text.matchAll(/<<(.*?)>>/g)) places.push({ slot, path, isKey });
  };
  visit(data, like, []);
  return places;
}

/** The text that `placesOf` finds a slot by. */
export function marked(slot: string): string {
  return `<<${slot}>>`;
}

/** A text of a template or of a detail: there a brace is written twice. */
export function literal(text: string): string {
  return text.replaceAll("{", "{{");
}
