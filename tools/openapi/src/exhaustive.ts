import type { Described, Schema } from "./described.js";

/** Something that has the type of a body, and may be told apart. */
export interface Told {
  readonly type: string;
  readonly schema: Schema;
  /** How a schema is called as a type. */
  readonly typeOf: (schema: string) => string;
}

/**
 * A function that tells apart by the discriminator, as TypeScript: in each case the body has the type of its schema, and when all
 * are told nothing is left. Compiles only where the type narrows.
 */
export function exhaustiveSwitch({ type, schema, typeOf }: Told, name: string): string {
  const { propertyName, mapping } = schema.discriminator!;
  const cases = Object.entries(mapping).map(
    ([value, $ref]) =>
      `    case ${JSON.stringify(value)}: {\n      const told: ${typeOf($ref.split("/").at(-1)!)} = body;\n      return told[${JSON.stringify(propertyName)}];\n    }`,
  );
  return `export function ${name}(body: ${type}): string {
  switch (body[${JSON.stringify(propertyName)}]) {
${cases.join("\n")}
    default: {
      const nothing: never = body;
      return nothing;
    }
  }
}
`;
}

/** The responses of a description whose bodies a discriminator tells apart. */
export function discriminated({ description }: Described) {
  return Object.entries(description.components.responses).flatMap(([name, { content }]) =>
    Object.entries(content).flatMap(([mediaType, { schema }]) =>
      schema.discriminator === undefined ? [] : [{ name, mediaType, schema }],
    ),
  );
}
