import type { Api } from "../../catalog/model.js";
import { pascal } from "../../names.js";

/** The kinds of components that errors need, in the order of the OpenAPI Specification. */
export const COMPONENT_KINDS = ["schemas", "responses", "examples", "headers"] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** Names that components of other people have. */
export type TakenNames = Readonly<Record<ComponentKind, ReadonlySet<string>>>;

export const NO_NAMES: TakenNames = {
  schemas: new Set(),
  responses: new Set(),
  examples: new Set(),
  headers: new Set(),
};

/**
 * Names of components, as OpenAPI allows them: `^[a-zA-Z0-9._-]+$`. What is asked for twice has the same name; where a name is
 * taken, that of the API goes before it: `ShopNotFound`.
 */
export class ComponentNames {
  readonly #prefix: string;
  readonly #used: Record<ComponentKind, Set<string>>;
  readonly #names = new Map<string, string>();

  constructor(api: Api, taken: TakenNames) {
    this.#prefix = pascal(api.name);
    this.#used = {
      schemas: new Set(taken.schemas),
      responses: new Set(taken.responses),
      examples: new Set(taken.examples),
      headers: new Set(taken.headers),
    };
  }

  /** @param what tells apart what wants the same name */
  name(kind: ComponentKind, what: string, wanted: string): string {
    const key = `${kind} ${what}`;
    const name = this.#names.get(key) ?? this.#free(kind, usable(wanted));
    this.#names.set(key, name);
    this.#used[kind].add(name);
    return name;
  }

  #free(kind: ComponentKind, wanted: string): string {
    const isFree = (name: string): boolean => !this.#used[kind].has(name);
    if (isFree(wanted)) return wanted;
    const prefixed = `${this.#prefix}${wanted}`;
    let name = prefixed;
    for (let count = 2; !isFree(name); count++) name = `${prefixed}${count}`;
    return name;
  }
}

/** A reference to a component. */
export function componentRef(kind: ComponentKind, name: string): { readonly $ref: string } {
  return { $ref: `#/components/${kind}/${name}` };
}

function usable(name: string): string {
  return name.replace(/[^a-zA-Z0-9._-]+/g, "_").replace(/^_+(?=.)|(?<=.)_+$/g, "");
}
