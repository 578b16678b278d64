import * as z from "zod";
import type { DetailShape, ErrorShape } from "../../made-up/error-shape.js";
import { type TagName, tagOf } from "../../made-up/made-up-catalog.js";
import type { Candidate } from "../candidate.js";
import { tagOfBody } from "../tag-of-body.js";

/** A discriminated union: it finds the schema of a code in a `Map`. */
export const zod: Candidate = {
  async load({ errors, tag }) {
    const told = tagOfBody(tag);
    const [first, ...others] = errors.map((error) => schemaOf(error, tag));
    const schema = z.discriminatedUnion(tag, [first!, ...others]);
    return (body) => (schema.safeParse(body).success ? told(body) : undefined);
  },
};

function schemaOf({ code, details }: ErrorShape, tag: TagName) {
  return z.object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    [tag]: z.literal(tagOf(code, tag)),
    ...Object.fromEntries(details.map((detail) => [detail.name, memberOf(detail)])),
  });
}

function memberOf({ optional, type }: DetailShape): z.ZodType {
  const member = type.kind === "enum" ? z.enum(type.values) : MEMBERS[type.kind]();
  return optional ? member.optional() : member;
}

const MEMBERS = {
  text: () => z.string(),
  integer: () => z.int(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  texts: () => z.array(z.string()),
};
