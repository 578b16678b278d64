import { isUsableName } from "../names.js";

/** Gives names that nothing else in a scope has. */
export class NamesInUse {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** `wanted` itself where it is free, else `otherwise`, else with a number behind it. */
  claim(wanted: string, otherwise: string = wanted): string {
    let name = this.#isFree(wanted) ? wanted : otherwise;
    for (let number = 2; !this.#isFree(name); number++) name = `${otherwise}${number}`;
    this.#taken.add(name);
    return name;
  }

  #isFree(name: string): boolean {
    return !this.#taken.has(name) && isUsableName(name);
  }
}
