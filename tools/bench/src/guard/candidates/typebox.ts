import Type from "typebox";
import { Compile } from "typebox/compile";
import type { ErrorShape } from "../../made-up/error-shape.js";
import { schemaOf, type TagName, tagOf } from "../../made-up/made-up-catalog.js";
import type { Candidate } from "../candidate.js";
import { tagOfBody } from "../tag-of-body.js";

/** A union, compiled: it tries one branch after the other. */
export const typebox: Candidate = {
  async load({ errors, tag }) {
    const told = tagOfBody(tag);
    const schema = Compile(Type.Union(errors.map((error) => objectOf(error, tag))));
    return (body) => (schema.Check(body) ? told(body) : undefined);
  },
};

function objectOf({ code, details }: ErrorShape, tag: TagName) {
  return Type.Object({
    // the tag first: most branches end there
    [tag]: Type.Literal(tagOf(code, tag)),
    ...(tag === "code" && { type: Type.String() }),
    title: Type.String(),
    status: Type.Number(),
    ...Object.fromEntries(
      details.map(({ name, optional, type }) => {
        const member = Type.Unsafe<unknown>(schemaOf(type));
        return [name, optional ? Type.Optional(member) : member];
      }),
    ),
  });
}
