import { type Type, type } from "arktype";
import type { DetailShape, ErrorShape } from "../../made-up/error-shape.js";
import { type TagName, tagOf } from "../../made-up/made-up-catalog.js";
import type { Candidate } from "../candidate.js";
import { tagOfBody } from "../tag-of-body.js";

/** A union: arktype finds out by itself that the code tells its branches apart, and compiles a `switch`. */
export const arktype: Candidate = {
  async load({ errors, tag }) {
    const told = tagOfBody(tag);
    const schema = type.or(...errors.map((error) => definitionOf(error, tag))) as Type;
    return (body) => (schema.allows(body) ? told(body) : undefined);
  },
};

function definitionOf({ code, details }: ErrorShape, tag: TagName) {
  return {
    type: "string",
    title: "string",
    status: "number",
    [tag]: `'${tagOf(code, tag)}'`,
    ...Object.fromEntries(details.map(memberOf)),
  } as Record<string, string>;
}

function memberOf({ name, optional, type }: DetailShape): [string, string] {
  const member =
    type.kind === "enum" ? type.values.map((value) => `'${value}'`).join("|") : MEMBERS[type.kind];
  return [optional ? `${name}?` : name, member];
}

const MEMBERS = {
  text: "string",
  integer: "number.integer",
  number: "number",
  boolean: "boolean",
  texts: "string[]",
};
