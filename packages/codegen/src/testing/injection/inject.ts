import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../catalog/finding.js";
import type { Catalog } from "../../catalog/model.js";
import { readCatalog } from "../../catalog/read-catalog.js";
import { everything } from "./everything.js";
import { marked, placesOf, type SlotPlace, Slots } from "./slots.js";

export interface Injected {
  readonly catalog: Catalog;
  /** Places that do not take the text; each was named by a finding. */
  readonly rejected: ReadonlySet<string>;
}

/** The catalog of everything with the names of its places in them. */
export function markedCatalog(): unknown {
  return everything(new Slots(marked).fill);
}

/**
 * Puts a text into every place that takes it. What a finding names is taken back, until none is left.
 * @param folder where the catalog is written
 * @param rejected places that do not get it from the start
 * @throws where a finding does not name a place of the text
 */
export function inject(text: string, folder: string, rejected: ReadonlySet<string> = new Set()): Injected {
  const refused = new Set(rejected);
  const file = join(folder, "catalog.json");
  for (;;) {
    const fill = (value: (slot: string) => string) =>
      everything(new Slots((slot) => (refused.has(slot) ? undefined : value(slot))).fill);
    const data = fill(() => text);
    writeFileSync(file, JSON.stringify(data));
    const { catalog, findings } = readCatalog(file);
    if (catalog !== undefined) return { catalog, rejected: refused };
    const places = placesOf(fill(marked), data);
    for (const finding of findings.filter(({ severity }) => severity === "error"))
      for (const slot of slotsOf(finding, places)) refused.add(slot);
  }
}

/** The places that a finding speaks of: where it stands, else below it, else the keys that lead to it. */
function slotsOf(finding: Finding, places: readonly SlotPlace[]): readonly string[] {
  const { path } = finding.place;
  const starts = (long: SlotPlace["path"], short: SlotPlace["path"]): boolean =>
    short.every((key, index) => key === long[index]);
  const here = places.filter((place) => place.path.length === path.length && starts(place.path, path));
  const keys = here.filter(({ isKey }) => isKey);
  const same = finding.place.atKey === true && keys.length > 0 ? keys : here;
  const below = path.length < 2 ? [] : places.filter((place) => starts(place.path, path));
  const above = places.filter((place) => place.isKey && starts(path, place.path));
  const named = [same, below, above].find((found) => found.length > 0);
  if (named === undefined) throw new Error(`The finding names no place: ${JSON.stringify(finding)}`);
  return named.map(({ slot }) => slot);
}
