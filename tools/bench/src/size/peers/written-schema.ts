import type { DetailShape, DetailType, ErrorShape } from "../../made-up/error-shape.js";

/** How a library is written by people: the texts that a schema is made of. */
export interface Writing {
  readonly imports: string;
  readonly members: Readonly<Record<Exclude<DetailType["kind"], "enum">, string>>;
  readonly oneOf: (values: readonly string[]) => string;
  readonly literal: (code: string) => string;
  /** A member, as it stands in an object. */
  readonly member: (name: string, schema: string, optional: boolean) => string;
  readonly object: (members: string) => string;
  readonly union: (objects: readonly string[]) => string;
  /** A function of `body` and the constant `schema`: whether it is one of the errors. */
  readonly decide: string;
}

/** A module that exports `decide`: the code of a body that is an error of these. */
export function writtenModule(errors: readonly ErrorShape[], writing: Writing): string {
  const { imports, object, union, decide } = writing;
  const objects = errors.map((error) => object(membersOf(error, writing).join(", ")));
  return `${imports}
const schema = ${union(objects)};
export const decide = (body) => (${decide} ? body.code : undefined);
`;
}

function membersOf({ code, details }: ErrorShape, writing: Writing): string[] {
  const { members, literal, member } = writing;
  return [
    member("type", members.text, false),
    member("title", members.text, false),
    member("status", members.number, false),
    member("code", literal(code), false),
    ...details.map(({ name, type, optional }: DetailShape) =>
      member(name, type.kind === "enum" ? writing.oneOf(type.values) : members[type.kind], optional),
    ),
  ];
}

const quoted = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(", ");
const wrapped =
  (optional: string): Writing["member"] =>
  (name, schema, absent) =>
    `${name}: ${absent ? `${optional}(${schema})` : schema}`;

const ZOD_MEMBERS = {
  text: "z.string()",
  integer: "z.int()",
  number: "z.number()",
  boolean: "z.boolean()",
  texts: "z.array(z.string())",
};

const ZOD: Omit<Writing, "imports" | "decide"> = {
  members: ZOD_MEMBERS,
  oneOf: (values) => `z.enum([${quoted(values)}])`,
  literal: (code) => `z.literal("${code}")`,
  member: wrapped("z.optional"),
  object: (members) => `z.object({ ${members} })`,
  union: (objects) => `z.discriminatedUnion("code", [\n${objects.join(",\n")}\n])`,
};

export const zod: Writing = {
  ...ZOD,
  imports: 'import * as z from "zod";',
  decide: "schema.safeParse(body).success",
};

export const zodMini: Writing = {
  ...ZOD,
  imports: 'import * as z from "zod/mini";',
  decide: "z.safeParse(schema, body).success",
};

export const valibot: Writing = {
  imports: 'import * as v from "valibot";',
  members: {
    text: "v.string()",
    integer: "v.pipe(v.number(), v.integer())",
    number: "v.number()",
    boolean: "v.boolean()",
    texts: "v.array(v.string())",
  },
  oneOf: (values) => `v.picklist([${quoted(values)}])`,
  literal: (code) => `v.literal("${code}")`,
  member: wrapped("v.optional"),
  object: (members) => `v.object({ ${members} })`,
  union: (objects) => `v.variant("code", [\n${objects.join(",\n")}\n])`,
  decide: "v.is(schema, body)",
};

export const arktype: Writing = {
  imports: 'import { type } from "arktype";',
  members: {
    text: '"string"',
    integer: '"number.integer"',
    number: '"number"',
    boolean: '"boolean"',
    texts: '"string[]"',
  },
  oneOf: (values) => JSON.stringify(values.map((value) => `'${value}'`).join("|")),
  literal: (code) => `"'${code}'"`,
  member: (name, schema, optional) => `"${name}${optional ? "?" : ""}": ${schema}`,
  object: (members) => `{ ${members} }`,
  union: (objects) => `type.or(\n${objects.join(",\n")}\n)`,
  decide: "schema.allows(body)",
};
