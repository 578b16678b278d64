import type { JsonSchema } from "../../catalog/model.js";
import { areDisjoint } from "./are-disjoint.js";

/** A body as one of several: its schema, and a reference to it. */
export interface Alternative {
  readonly schema: JsonSchema;
  readonly $ref: string;
}

/**
 * The schema of a body that is one of several. `oneOf` wants a body to fit exactly one: only where constants keep them
 * apart, else it is `anyOf`. With a discriminator where such a constant is a text right in the body.
 */
export function oneOfBodies(bodies: readonly Alternative[]): object {
  const [only, ...others] = bodies;
  if (only !== undefined && others.length === 0) return { $ref: only.$ref };
  const references = bodies.map(({ $ref }) => ({ $ref }));
  const discriminator = discriminatorOf(bodies);
  if (discriminator !== undefined) return { oneOf: references, discriminator };
  const apart = bodies.every(({ schema }, index) =>
    bodies.slice(index + 1).every((other) => areDisjoint(schema, other.schema)),
  );
  return apart ? { oneOf: references } : { anyOf: references };
}

function discriminatorOf(bodies: readonly Alternative[]): object | undefined {
  const [first] = bodies;
  for (const propertyName of first === undefined ? [] : namesIn(first.schema)) {
    const values = bodies.map(({ schema }) => constantIn(schema, propertyName));
    if (values.includes(undefined) || new Set(values).size < values.length) continue;
    const mapping = Object.fromEntries(bodies.map(({ $ref }, index) => [values[index], $ref]));
    return { propertyName, mapping };
  }
  return undefined;
}

function variantsOf(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf ?? [schema];
}

function namesIn(schema: JsonSchema): readonly string[] {
  return variantsOf(schema)[0]?.required ?? [];
}

/** The text that a body always has in a member; undefined where it is no text, or not always the same. */
function constantIn(schema: JsonSchema, name: string): string | undefined {
  const values = variantsOf(schema).map(({ properties, required }) =>
    required?.includes(name) === true ? properties?.[name]?.const : undefined,
  );
  const [value] = values;
  return typeof value === "string" && values.every((other) => other === value) ? value : undefined;
}
