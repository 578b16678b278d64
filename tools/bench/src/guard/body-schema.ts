import type { Options } from "ajv";
import type { ErrorShape } from "../made-up/error-shape.js";
import { schemaOf, type TagName, tagOf } from "../made-up/made-up-catalog.js";

/** How ajv compiles it best. */
export const AJV_OPTIONS: Options = { discriminator: true, inlineRefs: false, strict: false };

/**
 * The bodies of all errors as JSON Schema, told apart by their tag as OpenAPI has it (`discriminator`). Each stands
 * among the definitions: ajv then compiles a function for each, and the one around them stays small enough to be optimised.
 */
export function bodySchema(errors: readonly ErrorShape[], tag: TagName): object {
  return {
    type: "object",
    required: [tag],
    discriminator: { propertyName: tag },
    oneOf: errors.map(({ code }) => ({ $ref: `#/definitions/${code}` })),
    definitions: Object.fromEntries(errors.map((error) => [error.code, definitionOf(error, tag)])),
  };
}

function definitionOf({ code, details }: ErrorShape, tag: TagName): object {
  const required = details.filter(({ optional }) => !optional).map(({ name }) => name);
  return {
    required: ["type", "title", "status", ...required],
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { type: "number" },
      [tag]: { const: tagOf(code, tag) },
      ...Object.fromEntries(details.map(({ name, type }) => [name, schemaOf(type)])),
    },
  };
}
