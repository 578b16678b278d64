import type { Options } from "ajv";
import type { ErrorShape } from "./error-shape.js";
import { schemaOf } from "./made-up-catalog.js";

/** How ajv compiles it best. */
export const AJV_OPTIONS: Options = { discriminator: true, inlineRefs: false, strict: false };

/**
 * The bodies of all errors as JSON Schema, told apart by their code as OpenAPI has it (`discriminator`). Each stands
 * among the definitions: ajv then compiles a function for each, and the one around them stays small enough to be optimised.
 */
export function bodySchema(errors: readonly ErrorShape[]): object {
  return {
    type: "object",
    required: ["code"],
    discriminator: { propertyName: "code" },
    oneOf: errors.map(({ code }) => ({ $ref: `#/definitions/${code}` })),
    definitions: Object.fromEntries(errors.map((error) => [error.code, definitionOf(error)])),
  };
}

function definitionOf({ code, details }: ErrorShape): object {
  const required = details.filter(({ optional }) => !optional).map(({ name }) => name);
  return {
    required: ["type", "title", "status", ...required],
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { type: "number" },
      code: { const: code },
      ...Object.fromEntries(details.map(({ name, type }) => [name, schemaOf(type)])),
    },
  };
}
