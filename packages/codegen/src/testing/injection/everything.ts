import type { Fill } from "./slots.js";

/**
 * A catalog that has a text in every place where there can be one. A place is filled by its name; those that take no
 * free text say what usually stands there. No two keys of a map are filled, and no other key is a likely name.
 */
export function everything(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    $schema: fill("$schema"),
    name: fill("name"),
    docs: fill("docs"),
    extends: [fill("extends", "./nothing.json"), extension(fill)],
    reserved: [fill("reserved code")],
    rules: { [fill("rule")]: fill("message of a rule") },
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

/** A text of a template or of a detail: there a brace is written twice. */
function literal(text: string): string {
  return text.replaceAll("{", "{{");
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

function wholeDialect(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    $schema: fill("$schema of a dialect"),
    description: fill("description of a dialect"),
    mediaType: fill("mediaType", "application/json"),
    headers: {
      [fill("header", "X-Note")]: "{title}",
      "X-Constant": literal(fill("constant header")),
      "X-Text?": `${literal(fill("before a member in a header"))}{code}`,
    },
    variants: [
      {
        when: { codes: [fill("code of a condition", "k_whole")], hasFields: true },
        body: { k_code: "{code}", k_first: literal(fill("constant of a variant")), "k_detail?": "{detail}" },
      },
      { when: fill("when of a variant", "hasFields"), body: { k_code: "{code}", "k_detail?": "{detail}" } },
      { body: wholeBody(fill) },
    ],
  };
}

function wholeBody(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    k_code: "{code}",
    [literal(fill("key"))]: "{title}",
    "k_optional?": {
      [`${literal(fill("optional key"))}?`]: "{detail}",
      k_constant: literal(fill("constant")),
    },
    k_constants: { [literal(fill("key of a constant"))]: literal(fill("nested constant")) },
    k_read: { [`${literal(fill("key that is only read"))}<`]: "{instance}", k_status: "{status}" },
    k_text: `${literal(fill("before a member in a text"))}{status}${literal(fill("after a member in a text"))}`,
    "k_detail?": `{details.${fill("member named in a template")}}`,
    "k_attribute?": `{attributes.${fill("attribute named in a template")}}`,
    "k_details?": "{details}",
    "k_fields?": [
      {
        k_at: "{field.path}",
        [literal(fill("key of an element"))]: literal(fill("constant of an element")),
        "k_rule?": "{field.rule|upper}",
        "k_message?": "{field.message}",
        "...": "{...field.params}",
      },
    ],
    "k_tagged?": [
      { k_tag: literal(fill("tag")), [`${literal(fill("key of a tagged element"))}?`]: "{details}" },
      { k_tag: "other", "k_trace?": "{traceId}" },
    ],
    "k_tuple?": [literal(fill("element of a tuple")), "{traceId}"],
  };
}

/** Details are spread beside its keys. */
function flatDialect(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    mediaType: "application/problem+json",
    body: {
      k_code: "{code}",
      k_constant: literal(fill("constant of the only body")),
      "k_detail?": "{detail}",
      "k_errors?": { "{field.path}": ["{field.message}"] },
      "...": "{...details}",
    },
  };
}

function wholeApi(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    $schema: fill("$schema of an API"),
    title: fill("title of an API"),
    description: fill("description of an API"),
    dialect: fill("dialect of an API", "k_whole"),
    errors: [
      "bad_request",
      "internal_error",
      "k_told",
      "k_placed",
      "k_text",
      "k_whole",
      "k_referring",
      fill("listed code", "k_other"),
    ],
    overrides: { [fill("overridden code", "k_referring")]: override(fill) },
    aliases: {
      [fill("aliased code", "k_whole")]: [fill("alias")],
    },
    rules: {
      [fill("rule of an API")]: [fill("spelling of a rule")],
    },
    match: [
      { code: fill("matched code", "k_whole"), detail: fill("matched detail") },
      { code: "k_told", rule: fill("matched rule") },
      { code: "k_placed", when: fill("when of a match", "hasFields") },
    ],
    type: literal(fill("type of an API")),
    help: literal(fill("help of an API")),
    rateLimits: [{ scope: fill("scope"), limit: 5, window: fill("window of a limit", "10s") }],
    constraints: { [fill("constraint")]: constraint(fill) },
  };
}

function override(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    type: fill("type of an override"),
    help: fill("help of an override"),
    title: fill("title of an override"),
    detail: literal(fill("detail of an override")),
    description: fill("description of an override"),
    retry: {
      strategy: fill("strategy of an override", "backoff"),
      minDelay: fill("minDelay of an override", "3s"),
      processed: fill("processed of an override", "unknown"),
    },
    details: {
      [`${fill("added member")}?`]: { type: "string", description: fill("description of an added member") },
    },
  };
}

function constraint(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    code: fill("code of a constraint", "k_whole"),
    field: fill("field", "/a"),
    rule: fill("rule of a constraint"),
    message: fill("message of a constraint"),
    params: { [fill("param of a constraint")]: fill("param value of a constraint") },
  };
}

function flatApi(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    dialect: "k_flat",
    errors: { from: fill("from", "all"), except: [fill("excepted code", "k_other")] },
    overrides: { k_whole: { retry: fill("retry", "never") } },
    aliases: { k_told: fill("only alias") },
    rules: { k_rule: fill("only spelling") },
  };
}
