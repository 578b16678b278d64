import type { ClassShape, MemberShape, Shape } from "../shapes/shape.js";

/**
 * Classes in the words of quicktype: a JSON Schema with a definition for each. It holds names and types only. Texts of
 * the catalog do not pass through quicktype: they are printed by our own encoders.
 */
export function schemaOfClasses(classes: readonly ClassShape[]): string {
  const definitions = Object.fromEntries(classes.map(({ name, members }) => [name, schemaOfClass(members)]));
  return JSON.stringify({ definitions });
}

function schemaOfClass(members: readonly MemberShape[]): object {
  return {
    type: "object",
    // the keys of an object with a prototype cannot hold all names: JSON.stringify reads own ones, `fromEntries` makes them
    properties: Object.fromEntries(members.map(({ name, shape }) => [name, schemaOfShape(shape)])),
    required: members.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
    quicktypePropertyOrder: members.map(({ name }) => name),
  };
}

function schemaOfShape(shape: Shape): object {
  const schema = schemaWithoutNull(shape);
  return shape.nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}

function schemaWithoutNull(shape: Shape): object {
  switch (shape.kind) {
    case "any":
      return {};
    case "list":
      return { type: "array", items: schemaOfShape(shape.of) };
    case "map":
      return { type: "object", additionalProperties: schemaOfShape(shape.of) };
    case "class":
      return { $ref: `#/definitions/${shape.name}` };
    default:
      return { type: shape.kind };
  }
}
