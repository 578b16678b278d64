import type { ErrorShape } from "./error-shape.js";
import { schemaOf } from "./made-up-catalog.js";

/** The bodies of all errors as JSON Schema, told apart by their code as OpenAPI has it (`discriminator`). */
export function bodySchema(errors: readonly ErrorShape[]): object {
  return {
    type: "object",
    required: ["code"],
    discriminator: { propertyName: "code" },
    oneOf: errors.map(({ code, details }) => ({
      required: [
        "type",
        "title",
        "status",
        ...details.filter(({ optional }) => !optional).map(({ name }) => name),
      ],
      properties: {
        type: { type: "string" },
        title: { type: "string" },
        status: { type: "number" },
        code: { const: code },
        ...Object.fromEntries(details.map(({ name, type }) => [name, schemaOf(type)])),
      },
    })),
  };
}
