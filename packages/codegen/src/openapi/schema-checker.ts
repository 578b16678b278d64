import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe } from "../catalog/rules/details-checker.js";
import { pointerOf } from "../dialect/pointer.js";
import type { DescriptionObject } from "./description.js";
import type { Path } from "./references.js";

/** What is wrong with a value; undefined where it fits. */
export type Check = (value: unknown) => string | undefined;

/** Checks values against schemas of a description, with what they refer to in it. */
export class SchemaChecker {
  readonly #ajv: Ajv2020;
  readonly #checks = new Map<string, Check | { readonly problem: string }>();
  readonly #problem: string | undefined;

  constructor(description: DescriptionObject) {
    this.#ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
    formats.default(this.#ajv);
    this.#problem = problemOf(() => this.#ajv.addSchema(description, "description"));
  }

  /** A check against the schema at a path; or why there is none, such as a reference to another file. */
  at(path: Path): Check | { readonly problem: string } {
    if (this.#problem !== undefined) return { problem: this.#problem };
    const $ref = `description#${pointerOf(path).split("/").map(encodeURIComponent).join("/")}`;
    const known = this.#checks.get($ref) ?? this.#compiled($ref);
    this.#checks.set($ref, known);
    return known;
  }

  #compiled($ref: string): Check | { readonly problem: string } {
    let validate: ValidateFunction | undefined;
    const problem = problemOf(() => {
      validate = this.#ajv.compile({ $ref });
    });
    if (validate === undefined) return { problem: problem ?? "" };
    const compiled = validate;
    return (value) => (compiled(value) ? undefined : describe(compiled.errors?.[0]));
  }
}

function problemOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
