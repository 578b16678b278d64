import type { ErrorDefinition, JsonSchema } from "../../catalog/model.js";
import { sharedValue } from "../../print/json-file.js";
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

// the same in every error
const DETAIL: JsonSchema = sharedValue({ type: "string", description: "What happened this time." });
const INSTANCE: JsonSchema = sharedValue({ type: "string", format: "uri-reference" });
const TRACE_ID: JsonSchema = sharedValue({ type: "string" });
const WAIT: JsonSchema = sharedValue({
  type: "number",
  minimum: 0,
  description: "How long to wait, in milliseconds.",
});
const FIELDS: JsonSchema = sharedValue({ type: "array", items: FIELD_ERROR });

/** An error itself, whatever the dialect it is sent in: what a reader gives and what a renderer takes. */
export function errorSchema({ code, status, title, type, help, details }: ErrorDefinition): JsonSchema {
  const needed = sendableDetails(details).some((member) => member.required);
  return {
    type: "object",
    properties: {
      code: { const: code },
      status: { type: "integer", description: "HTTP status; an API may send another.", examples: [status] },
      title: { type: "string", examples: [title] },
      detail: DETAIL,
      type: { type: "string", format: "uri-reference", examples: [type] },
      instance: INSTANCE,
      traceId: TRACE_ID,
      help: { type: "string", format: "uri-reference", ...(help !== "" && { examples: [help] }) },
      retryAfterMs: WAIT,
      fields: FIELDS,
      details: detailsSchema(details),
    },
    required: needed ? ["code", "status", "details"] : ["code", "status"],
  };
}
