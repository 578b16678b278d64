import * as z from "zod";
import type { Candidate } from "../candidate.js";
import { codeOf } from "../code-of.js";
import type { DetailShape, ErrorShape } from "../error-shape.js";

/** A discriminated union: it finds the schema of a code in a `Map`. */
export const zod: Candidate = {
  package: "zod",
  async load(errors) {
    const [first, ...others] = errors.map(schemaOf);
    const schema = z.discriminatedUnion("code", [first!, ...others]);
    return (body) => (schema.safeParse(body).success ? codeOf(body) : undefined);
  },
};

function schemaOf({ code, details }: ErrorShape) {
  return z.object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.literal(code),
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
