import * as v from "valibot";
import type { DetailShape, ErrorShape } from "../../made-up/error-shape.js";
import { type TagName, tagOf } from "../../made-up/made-up-catalog.js";
import type { Candidate } from "../candidate.js";
import { tagOfBody } from "../tag-of-body.js";

/** A variant schema: it looks through its options for the code. */
export const valibot: Candidate = {
  async load({ errors, tag }) {
    const told = tagOfBody(tag);
    const schema = v.variant(
      tag,
      // its types ask for both tags in every option
      errors.map((error) => schemaOf(error, tag) as never),
    );
    return (body) => (v.is(schema, body) ? told(body) : undefined);
  },
};

function schemaOf({ code, details }: ErrorShape, tag: TagName) {
  return v.object({
    type: v.string(),
    title: v.string(),
    status: v.number(),
    [tag]: v.literal(tagOf(code, tag)),
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
