import type { ErrorDefinition, JsonSchema } from "../../catalog/model.js";
import { detailsSchema, sendableDetails } from "./details-schema.js";

const FIELD_ERROR: JsonSchema = {
  type: "object",
  properties: {
    pointer: { type: "string", format: "json-pointer", description: "Where the input is wrong." },
    rule: { type: "string", description: "The violated rule." },
    message: { type: "string", description: "What is wrong, for people." },
    params: { type: "object", description: "Parameters of the rule." },
  },
  required: ["pointer"],
};

/** An error itself, whatever the dialect it is sent in: what a reader gives and what a renderer takes. */
export function errorSchema({ code, status, title, type, help, details }: ErrorDefinition): JsonSchema {
  const needed = sendableDetails(details).some((member) => member.required);
  return {
    type: "object",
    properties: {
      code: { const: code },
      status: { type: "integer", description: "HTTP status; an API may send another.", examples: [status] },
      title: { type: "string", examples: [title] },
      detail: { type: "string", description: "What happened this time." },
      type: { type: "string", format: "uri-reference", examples: [type] },
      instance: { type: "string", format: "uri-reference" },
      traceId: { type: "string" },
      help: { type: "string", format: "uri-reference", ...(help !== "" && { examples: [help] }) },
      retryAfterMs: { type: "number", minimum: 0, description: "How long to wait, in milliseconds." },
      fields: { type: "array", items: FIELD_ERROR },
      details: detailsSchema(details),
    },
    required: needed ? ["code", "status", "details"] : ["code", "status"],
  };
}
