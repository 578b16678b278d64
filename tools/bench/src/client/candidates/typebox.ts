import Type from "typebox";
import { Compile } from "typebox/compile";
import type { Candidate } from "../candidate.js";
import { codeOf } from "../code-of.js";
import type { ErrorShape } from "../error-shape.js";
import { schemaOf } from "../made-up-catalog.js";

/** A union, compiled: it tries one branch after the other. */
export const typebox: Candidate = {
  package: "typebox",
  async load(errors) {
    const schema = Compile(Type.Union(errors.map(objectOf)));
    return (body) => (schema.Check(body) ? codeOf(body) : undefined);
  },
};

function objectOf({ code, details }: ErrorShape) {
  return Type.Object({
    // the code first: most branches end there
    code: Type.Literal(code),
    type: Type.String(),
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
