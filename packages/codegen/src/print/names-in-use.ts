import { isUsableName } from "../names.js";

/** Gives names that nothing else in a scope has. */
export class NamesInUse {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** `wanted` itself where it is free, else with a number behind it. */
  claim(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name) || !isUsableName(name); number++) name = `${wanted}${number}`;
    this.#taken.add(name);
    return name;
  }
}
