import type { DetailsMember, JsonSchema } from "../../catalog/model.js";
import { modernSchema } from "./modern-schema.js";

/** Details that may be sent: what is redacted has no schema. */
export function sendableDetails(details: readonly DetailsMember[]): readonly DetailsMember[] {
  return details.filter(({ redact }) => !redact);
}

/** The details of an error as one object; members that a newer server adds never hinder. */
export function detailsSchema(details: readonly DetailsMember[]): JsonSchema {
  const members = sendableDetails(details);
  if (members.length === 0) return { type: "object" };
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(members.map(({ name, schema }) => [name, modernSchema(schema)])),
    ...(required.length > 0 && { required }),
  };
}
