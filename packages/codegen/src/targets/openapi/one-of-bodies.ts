import type { JsonSchema } from "../../catalog/model.js";
import { pointerOf } from "../../dialect/pointer.js";
import { constantsIn } from "./constants-in.js";

/** A body as one of several: its schema, and a reference to it. */
export interface Alternative {
  readonly schema: JsonSchema;
  readonly $ref: string;
}

/**
 * The schema of a body that is one of several. `oneOf` wants a body to fit exactly one: only where constants keep them
 * apart, else it is `anyOf`. With a discriminator where one such constant is a text right in the body.
 */
export function oneOfBodies(bodies: readonly Alternative[]): object {
  const [first, ...others] = bodies;
  if (first !== undefined && others.length === 0) return { $ref: first.$ref };
  const references = bodies.map(({ $ref }) => ({ $ref }));
  const constants = bodies.map(({ schema }) => constantsIn(schema));
  const shared = [...(constants[0]?.keys() ?? [])].filter((at) => constants.every((of) => of.has(at)));
  const tells = (places: readonly string[]): boolean => {
    const values = constants.map((of) => JSON.stringify(places.map((at) => of.get(at))));
    return new Set(values).size === values.length;
  };
  if (!tells(shared)) return { anyOf: references };
  const names =
    first === undefined ? [] : namesIn(first.schema).filter((name) => shared.includes(pointerOf([name])));
  const propertyName = names.find(
    (name) =>
      constants.every((of) => typeof of.get(pointerOf([name])) === "string") && tells([pointerOf([name])]),
  );
  if (propertyName === undefined) return { oneOf: references };
  const values = constants.map((of) => of.get(pointerOf([propertyName])));
  const mapping = Object.fromEntries(bodies.map(({ $ref }, index) => [values[index], $ref]));
  return { oneOf: references, discriminator: { propertyName, mapping } };
}

/** Names of members right in a body. */
function namesIn(schema: JsonSchema): readonly string[] {
  const [variant = schema] = schema.anyOf ?? [];
  return variant.type === "object" ? (variant.required ?? []) : [];
}
