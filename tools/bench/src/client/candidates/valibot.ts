import * as v from "valibot";
import type { Candidate } from "../candidate.js";
import { codeOf } from "../code-of.js";
import type { DetailShape, ErrorShape } from "../error-shape.js";

/** A variant schema: it looks through its options for the code. */
export const valibot: Candidate = {
  package: "valibot",
  async load(errors) {
    const schema = v.variant("code", errors.map(schemaOf));
    return (body) => (v.is(schema, body) ? codeOf(body) : undefined);
  },
};

function schemaOf({ code, details }: ErrorShape) {
  return v.object({
    type: v.string(),
    title: v.string(),
    status: v.number(),
    code: v.literal(code),
    ...Object.fromEntries(details.map((detail) => [detail.name, memberOf(detail)])),
  });
}

function memberOf({ optional, type }: DetailShape) {
  const member = type.kind === "enum" ? v.picklist(type.values) : MEMBERS[type.kind]();
  return optional ? v.optional(member) : member;
}

const MEMBERS = {
  text: () => v.string(),
  integer: () => v.pipe(v.number(), v.integer()),
  number: () => v.number(),
  boolean: () => v.boolean(),
  texts: () => v.array(v.string()),
};
