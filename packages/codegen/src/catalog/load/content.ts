import type { Finding } from "../finding.js";
import type { Entry, Extension, Section } from "../loaded-catalog.js";
import { collision } from "./collision.js";

/** An entry of a catalog. */
export interface Held {
  readonly entry: Entry<unknown>;
  /** The item of `extends` through which it came; undefined for one of the catalog's own. */
  readonly via: Extension | undefined;
  /** Nobody picked it: something else needs an entry of this name. */
  readonly needed: boolean;
}

/** What a catalog holds: what it takes of those that it extends, then its own. Names are unique. */
export class Content {
  readonly errors: Map<string, Held> = new Map();
  readonly dialects: Map<string, Held> = new Map();
  readonly apis: Map<string, Held> = new Map();
  readonly #report: (finding: Finding) => void;

  constructor(report: (finding: Finding) => void) {
    this.#report = report;
  }

  /** Adds an entry. Of two with the same name the first stays, unless it was only needed: any other serves that need. */
  add(section: Section, held: Held): void {
    const { name } = held.entry;
    const entries = this[section];
    const first = entries.get(name);
    if (first === undefined) {
      entries.set(name, held);
    } else if (first.entry === held.entry) {
      // the same one on two ways
      if (first.needed && !held.needed) entries.set(name, held);
    } else if (first.needed) {
      entries.delete(name);
      entries.set(name, held);
    } else if (!held.needed) {
      this.#report(collision(section, held, first));
    }
  }
}
