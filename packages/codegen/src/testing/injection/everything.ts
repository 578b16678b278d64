import { flatApi, wholeApi } from "./everything-apis.js";
import { flatDialect, wholeDialect } from "./everything-dialects.js";
import { type Fill, literal } from "./slots.js";

/**
 * A catalog that has a text in every place where there can be one. A place is filled by its name; those that take no
 * free text say what usually stands there. No two keys of a map are filled, and no other key is a likely name.
 */
export function everything(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    $schema: fill("$schema"),
    $comment: fill("comment"),
    name: fill("name"),
    docs: fill("docs"),
    extends: [fill("extends", "./nothing.json"), extension(fill)],
    reserved: [fill("reserved code")],
    rules: { [fill("rule")]: fill("message of a rule") },
    definitions: { KNamed: { type: "string", description: fill("description of a named type") } },
    errors: errors(fill),
    dialects: { k_whole: wholeDialect(fill), k_flat: flatDialect(fill) },
    apis: { k_desk: wholeApi(fill), k_shop: flatApi(fill) },
  };
}

/** What the catalog of everything extends, by the name of its file. */
export const EXTENDED: Readonly<Record<string, unknown>> = {
  "nothing.json": {},
  "base.json": {
    errors: { k_base: { status: 400, title: "Base" } },
    dialects: { k_base: { mediaType: "application/json", body: { k_code: "{code}" } } },
    apis: { k_base_desk: { dialect: "k_base", errors: ["k_base"] } },
  },
};

function extension(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    from: fill("extended catalog", "./base.json"),
    errors: [fill("picked code", "k_base")],
    dialects: [fill("picked dialect", "k_base")],
    apis: [fill("picked API", "k_base_desk")],
  };
}

function errors(fill: Fill): Readonly<Record<string, unknown>> {
  const reference = fill("reference to details", "");
  return {
    bad_request: { generic: true, status: 400, title: "Bad Request", detail: "No." },
    internal_error: { generic: true, status: 500, title: "Internal Server Error", detail: "No." },
    $schema: fill("$schema of errors"),
    k_never: { status: 400, title: "Never", retry: fill("retry of an error", "never") },
    k_other: {
      status: 400,
      title: "Other",
      retry: { strategy: "eventually", window: fill("window", "10s") },
    },
    k_referring: { status: 400, title: "Referring", ...(reference === "" ? {} : { details: reference }) },
    k_told: toldError(fill),
    k_text: textError(fill),
    k_placed: placedError(fill),
    k_whole: wholeError(fill),
  };
}

function wholeError(fill: Fill): Readonly<Record<string, unknown>> {
  const member = fill("details member");
  return {
    status: 400,
    refines: fill("refines", "bad_request"),
    title: fill("title"),
    detail: literal(fill("detail")),
    type: fill("type"),
    help: fill("help"),
    description: fill("description"),
    causes: [fill("cause"), fill("another cause")],
    remedies: [{ action: fill("action", "none"), text: fill("remedy"), link: fill("link") }],
    details: { [`${member}?`]: stringSchema(fill), ...schemas(fill) },
    retry: {
      strategy: fill("strategy", "backoff"),
      minDelay: fill("minDelay", "2s"),
      processed: fill("processed", "no"),
    },
    deprecated: { since: fill("since"), replacedBy: fill("replacedBy", "k_other") },
    attributes: {
      [fill("attribute")]: fill("attribute value"),
      k1: { [fill("attribute key")]: [fill("attribute element")] },
    },
    examples: [wholeExample(fill, member)],
  };
}

function wholeExample(fill: Fill, member: string): Readonly<Record<string, unknown>> {
  return {
    title: fill("title of an example"),
    detail: fill("detail of an example"),
    details: {
      [member]: fill("example value"),
      k_enum: fill("enum"),
      k_const: fill("const"),
      k_object: { [fill("property")]: "x" },
    },
    fields: [
      {
        pointer: fill("pointer", "/a"),
        rule: fill("rule of a field"),
        message: fill("message of a field"),
        params: { [fill("param")]: fill("param value") },
      },
    ],
  };
}

function stringSchema(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    type: "string",
    title: fill("schema title"),
    description: fill("schema description"),
    default: fill("schema default"),
    examples: [fill("schema example")],
    $comment: fill("schema comment"),
  };
}

/** Optional members whose schemas have texts in other keywords. */
function schemas(fill: Fill): Readonly<Record<string, unknown>> {
  const property = fill("property");
  return {
    "k_enum?": { enum: [fill("enum"), "k2"], description: "One of some." },
    "k_type?": { type: fill("schema type", "string") },
    "k_const?": { const: fill("const") },
    "k_objects?": { enum: [{ [fill("key in an enum")]: fill("value in an enum") }] },
    "k_pattern?": { type: "string", pattern: fill("pattern", "^a") },
    "k_format?": { type: "string", format: fill("format", "email") },
    "k_limit?": { type: "string", minLength: fill("minLength", "") === "" ? 1 : fill("minLength") },
    "k_object?": {
      type: "object",
      properties: { [property]: { type: "string", description: fill("description of a property") } },
      required: [property],
      additionalProperties: { type: "string", description: fill("description of other properties") },
    },
    "k_patterns?": {
      type: "object",
      patternProperties: { [fill("pattern of properties", "^a")]: { const: "x" } },
    },
    "k_list?": { type: "array", items: { enum: [fill("enum of elements")] } },
    "k_tuple?": { type: "array", items: [{ const: fill("const of an element") }], minItems: 1 },
    "k_either?": { anyOf: [{ const: fill("const of an alternative") }, { type: "integer" }] },
    "k_depends?": {
      type: "object",
      dependencies: { [fill("key of a dependency")]: [fill("needed by a dependency")] },
    },
    "k_reference?": { $ref: fill("$ref", "#") },
    "k_named?": { $ref: "#/definitions/KNamed" },
    "k_unknown?": { [fill("keyword")]: fill("value of a keyword") },
    "k_secret?": { type: "string", redact: true, description: fill("description of a secret") },
  };
}

/** Its details are named in its text. */
function toldError(fill: Fill): Readonly<Record<string, unknown>> {
  const member = fill("member named in the detail");
  return { status: 400, title: "Told", detail: `{${member}}`, details: { [member]: { type: "string" } } };
}

function textError(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    status: 400,
    title: "Text",
    detail: `${literal(fill("before a member"))}{k_member}${literal(fill("after a member"))}`,
    details: { k_member: { type: "string" } },
  };
}

/** Its details and attributes have a place of their own in the dialect. */
function placedError(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    status: 400,
    title: "Placed",
    details: { [fill("member named in a template")]: { type: "string" } },
    attributes: { [fill("attribute named in a template")]: "x" },
  };
}
