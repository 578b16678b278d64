import { type Type, type } from "arktype";
import type { Candidate } from "../candidate.js";
import { codeOf } from "../code-of.js";
import type { DetailShape, ErrorShape } from "../error-shape.js";

/** A union: arktype finds out by itself that the code tells its branches apart, and compiles a `switch`. */
export const arktype: Candidate = {
  package: "arktype",
  async load(errors) {
    const schema = type.or(...errors.map(definitionOf)) as Type;
    return (body) => (schema.allows(body) ? codeOf(body) : undefined);
  },
};

function definitionOf({ code, details }: ErrorShape) {
  return {
    type: "string",
    title: "string",
    status: "number",
    code: `'${code}'`,
    ...Object.fromEntries(details.map(memberOf)),
  } as const;
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
