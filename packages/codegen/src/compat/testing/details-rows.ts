import type { ContractRow } from "./contract-rows.js";
import { row } from "./row.js";
import { details } from "./samples.js";

const SIZE = "definitions: { Size: { type: integer } }";
const SIZED = `a: { $ref: "#/definitions/Size" }`;

/** Changes at every depth of the details. */
export const DETAILS_ROWS: readonly ContractRow[] = [
  ...[
    ["{ type: string }", "{ type: integer }", "M M M", "type-replaced"],
    ["{ type: string }", "{ type: [string, 'null'] }", "M M m", "type-widened"],
    ["{ type: string }", "{ enum: [a] }", "m m M", "type-narrowed"],
    ["{ type: integer, maximum: 5 }", "{ type: integer, maximum: 9 }", "P m! m", "limit-widened"],
    ["{ type: integer, maximum: 9 }", "{ type: integer, maximum: 5 }", "P m m!", "limit-narrowed"],
    ["{ type: string, format: date }", "{ type: string, format: uri }", "P m! m!", "limit-changed"],
    ["{ type: string }", "{ type: string, redact: true }", "M M m", "member-redacted"],
    ["{ type: string, redact: true }", "{ type: string }", "m m m!", "member-disclosed"],
    ["{ type: string }", "{ type: string, deprecated: true }", "m P P", "member-deprecated"],
    ["{ type: string }", "{ type: string, description: Other. }", "P P P", "member-text-changed"],
    ["{ type: [string, number] }", "{ type: [number, string] }", "P P P", "schema-respelled"],
    ["{ enum: [a, b] }", "{ enum: [b, a] }", "P P P", "schema-respelled"],
    [object("a: STRING"), object("a: STRING, b: STRING"), "m m m", "member-added"],
    [object("a: STRING"), object("a: STRING, b: STRING", "b"), "m m M", "required-member-added"],
    [object("a: STRING, b: STRING"), object("a: STRING"), "M m! m", "member-removed"],
    [object("a: STRING", "a"), object("a: STRING"), "M M m", "member-made-optional"],
    [object("a: { enum: [x] }"), object("a: { enum: [x, y] }"), "m! m! m", "enum-value-added"],
    [
      object(`a: ${object("b: STRING")}`),
      object(`a: ${object("b: { type: integer }")}`),
      "M M M",
      "type-replaced",
    ],
    [
      "{ type: array, items: { enum: [x] } }",
      "{ type: array, items: { enum: [x, y] } }",
      "m! m! m",
      "enum-value-added",
    ],
    [list(object("a: STRING")), list(object("a: STRING, b: STRING")), "m m m", "member-added"],
    [
      "{ anyOf: [STRING, { type: integer }] }",
      "{ anyOf: [STRING, { type: integer }, { type: boolean }] }",
      "M M m",
      "type-widened",
    ],
    [
      "{ anyOf: [STRING, { type: integer }] }",
      "{ anyOf: [STRING, { type: 'null' }] }",
      "M M M",
      "type-replaced",
    ],
    [
      "{ anyOf: [STRING, { type: integer }] }",
      "{ anyOf: [{ type: integer }, STRING] }",
      "P P P",
      "schema-respelled",
    ],
    ["{ anyOf: [STRING, { type: integer }] }", "STRING", "m m M", "type-narrowed"],
    [union("a: STRING"), union("a: STRING, b: STRING"), "m m m", "member-added"],
    [
      `{ anyOf: [${version("p: STRING")}, ${version("p: STRING, k: STRING")}] }`,
      `{ anyOf: [${version("p: STRING, k: STRING, q: STRING")}, ${object("z: { type: integer }, v: STRING", "z")}] }`,
      "M M m",
      "type-widened",
      ...["member-added", "member-added", "member-added"],
    ],
    [
      `{ anyOf: [${version("p: STRING")}, ${version("k: STRING")}] }`,
      `{ anyOf: [${version("k: STRING, q: STRING")}, ${version("p: STRING, q: STRING")}] }`,
      "m m m",
      ...["member-added", "member-added"],
    ],
    [
      "{ type: array, items: [STRING] }",
      "{ type: array, items: [STRING, STRING] }",
      "M M M",
      "type-replaced",
    ],
  ].map(([base = "", head = "", verdicts = "", ...kinds]) =>
    row(
      `a member from ${base} to ${head}`,
      details(`a: ${typed(base)}`),
      details(`a: ${typed(head)}`),
      verdicts,
      kinds as ContractRow["kinds"],
    ),
  ),
  row(
    "members in another order",
    details("a?: { type: string }, b?: { type: string }"),
    details("b?: { type: string }, a?: { type: string }"),
    "P P P",
    ["reordered"],
  ),
  row("a named type", details("a: { type: integer }"), { more: SIZE, ...details(SIZED) }, "m P P", [
    "definition-added",
    "schema-respelled",
  ]),
  row("a named type is gone", { more: SIZE, ...details(SIZED) }, details("a: { type: integer }"), "M P P", [
    "definition-removed",
    "schema-respelled",
  ]),
  row(
    "a named type is wider",
    { more: "definitions: { Size: { type: integer } }", ...details(`a: { $ref: "#/definitions/Size" }`) },
    { more: "definitions: { Size: { type: number } }", ...details(`a: { $ref: "#/definitions/Size" }`) },
    "M M m",
    ["type-widened"],
  ),
  row("a named type that nothing refers to", {}, { more: SIZE }, "P P P", []),
  row(
    "a named type is wider, and what refers to it is another member now",
    { more: SIZE, ...details(SIZED) },
    { more: SIZE.replace("integer", "number"), ...details(SIZED.replace("a:", "b?:")) },
    "M M M",
    ["required-member-removed", "type-widened", "member-added"],
  ),
  row(
    "a named type that holds itself grows",
    { more: `definitions: { Tree: ${tree("")} }`, ...details(`a: { $ref: "#/definitions/Tree" }`) },
    {
      more: `definitions: { Tree: ${tree(", name: { type: string }")} }`,
      ...details(`a: { $ref: "#/definitions/Tree" }`),
    },
    "m m m",
    ["member-added"],
  ),
];

function typed(schema: string): string {
  return schema.replaceAll("STRING", "{ type: string }");
}

function object(members: string, required = ""): string {
  return `{ type: object, properties: { ${members} }, required: [${required}] }`;
}

function list(items: string): string {
  return `{ type: array, items: ${items} }`;
}

/** Two objects that are told apart by a tag. */
function union(members: string): string {
  const tagged = (tag: string, more: string): string =>
    `{ type: object, properties: { kind: { const: ${tag} }, ${more} } }`;
  return `{ anyOf: [${tagged("x", members)}, ${tagged("y", "c: STRING")}] }`;
}

/** An object with a constant that tells it apart from no other one. */
function version(members: string): string {
  return object(`v: { const: 1 }, ${members}`);
}

function tree(more: string): string {
  return `{ type: object, properties: { parts: { type: array, items: { $ref: "#/definitions/Tree" } }${more} } }`;
}
