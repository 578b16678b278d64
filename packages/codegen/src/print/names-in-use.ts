import { isUsableName } from "../names.js";

/** Gives names that nothing else in a scope has. */
export class NamesInUse {
  readonly #taken: Set<string>;
  readonly #around: NamesInUse | undefined;

  /** `around`: the scope that this one is in, whose names are seen here. */
  constructor(taken: Iterable<string> = [], around?: NamesInUse) {
    this.#taken = new Set(taken);
    this.#around = around;
  }

  /** `wanted` itself where it is free, else `otherwise`, else with a number behind it. */
  claim(wanted: string, otherwise: string = wanted): string {
    let name = this.#isFree(wanted) ? wanted : otherwise;
    for (let number = 2; !this.#isFree(name); number++) name = `${otherwise}${number}`;
    this.#taken.add(name);
    return name;
  }

  #isFree(name: string): boolean {
    if (this.#around !== undefined && !this.#around.#isFree(name)) return false;
    return !this.#taken.has(name) && isUsableName(name);
  }
}
