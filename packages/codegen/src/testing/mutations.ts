import type { JsonSchema } from "../catalog/model.js";

/** A body that is no longer what its schema describes, and what was done to it. */
export interface Mutation {
  readonly what: string;
  readonly body: unknown;
}

type Path = readonly (string | number)[];

/** All ways to take a required member out of a body, or to change a constant in it, that the schema knows of. */
export function mutationsOf(schema: JsonSchema, body: unknown): readonly Mutation[] {
  return [...mutate(schema, body, [])].map(({ path, value }) => ({
    what: `${path.join("/")} ${value === undefined ? "removed" : "changed"}`,
    body: withValue(body, path, value),
  }));
}

function* mutate(schema: JsonSchema, value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  if ("const" in schema && path.length > 0)
    yield { path, value: typeof schema.const === "string" ? 17 : "mutant" };
  if (Array.isArray(value)) {
    const positions = (schema.prefixItems ?? []) as readonly JsonSchema[];
    for (const [index, item] of value.entries()) {
      const element = positions[index] ?? (schema.items as JsonSchema | undefined);
      if (element !== undefined) yield* mutate(element, item, [...path, index]);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const key of schema.required ?? []) yield { path: [...path, key], value: undefined };
    for (const [key, member] of Object.entries(schema.properties ?? {})) {
      if (Object.hasOwn(value, key))
        yield* mutate(member, (value as Record<string, unknown>)[key], [...path, key]);
    }
  }
}

/** A copy of the body with one value replaced; `undefined` removes it. */
function withValue(body: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(body);
  let holder = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
