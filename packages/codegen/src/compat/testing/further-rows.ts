import type { ContractRow } from "./contract-rows.js";
import { api, BODY, body, details, error, JSON_DIALECT, NEW, PLAIN, retry } from "./samples.js";

/** What the table of the contract does not speak of: every other kind of change, and the depths of schemas and templates. */
export const FURTHER_ROWS: readonly ContractRow[] = [
  row("a code is reserved", {}, { more: "reserved: [old]" }, "P P P", ["code-reserved"]),
  row("a code may come back", { more: "reserved: [old]" }, {}, "M M M", ["code-unreserved"]),
  row("a reserved code comes back", { more: "reserved: [another]" }, { errors: NEW }, "M M M", [
    "code-unreserved",
    "code-added",
  ]),
  row("an error becomes generic", error(PLAIN), error(`${PLAIN}, generic: true`), "M M M", [
    "generic-gained",
  ]),
  row("an error is no longer generic", error(`${PLAIN}, generic: true`), error(PLAIN), "M M M", [
    "generic-lost",
  ]),
  row("refines another one", error(PLAIN, 400), error(`${PLAIN}, refines: bad_request`, 400), "m! m! m", [
    "refines-added",
  ]),
  row("no longer refines", error(`${PLAIN}, refines: bad_request`, 400), error(PLAIN, 400), "M M M", [
    "refines-removed",
  ]),
  row(
    "the deprecation is worded anew",
    error(`${PLAIN}, deprecated: { since: "1" }`),
    error(`${PLAIN}, deprecated: { since: "2" }`),
    "P P P",
    ["deprecation-changed"],
  ),
  row("an attribute", error(PLAIN), error(`${PLAIN}, attributes: { a: 1 }`), "P m m", ["attribute-changed"]),
  row("an attribute is gone", error(`${PLAIN}, attributes: { a: 1 }`), error(PLAIN), "P m! m!", [
    "attribute-removed",
  ]),
  row("docs move", {}, { docs: "https://elsewhere.example" }, "M M M", [
    "type-changed",
    "type-changed",
    "type-changed",
    "text-changed",
    "text-changed",
    "text-changed",
    "text-changed",
  ]),

  // Details, and what is in them
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
      "{ type: array, items: [STRING] }",
      "{ type: array, items: [STRING, STRING] }",
      "M M M",
      "type-replaced",
    ],
  ].map(([base = "", head = "", verdicts = "", kind]) =>
    row(
      `a member from ${base} to ${head}`,
      details(`a: ${typed(base)}`),
      details(`a: ${typed(head)}`),
      verdicts,
      [kind as ContractRow["kinds"][number]],
    ),
  ),
  row(
    "members in another order",
    details("a?: { type: string }, b?: { type: string }"),
    details("b?: { type: string }, a?: { type: string }"),
    "P P P",
    ["reordered"],
  ),
  row("a named type", {}, { more: "definitions: { Size: { type: integer } }" }, "m P P", [
    "definition-added",
  ]),
  row("a named type is gone", { more: "definitions: { Size: { type: integer } }" }, {}, "M P P", [
    "definition-removed",
  ]),
  row(
    "a named type is wider",
    { more: "definitions: { Size: { type: integer } }", ...details(`a: { $ref: "#/definitions/Size" }`) },
    { more: "definitions: { Size: { type: number } }", ...details(`a: { $ref: "#/definitions/Size" }`) },
    "M M m",
    ["type-widened"],
  ),
  row(
    "a named type that nothing refers to is wider",
    { more: "definitions: { Size: { type: integer } }" },
    { more: "definitions: { Size: { type: number } }" },
    "M M m",
    ["type-widened"],
  ),
  row(
    "a named type that holds itself grows",
    { more: `definitions: { Tree: ${TREE("")} }`, ...details(`a: { $ref: "#/definitions/Tree" }`) },
    {
      more: `definitions: { Tree: ${TREE(", name: { type: string }")} }`,
      ...details(`a: { $ref: "#/definitions/Tree" }`),
    },
    "m m m",
    ["member-added"],
  ),

  // Retry rules
  ...[
    ["never", "{ strategy: backoff, processed: unknown }", "m m! P", "retry-begun"],
    ["never", "{ strategy: eventually }", "m m! P", "retry-begun"],
    ["{ strategy: backoff }", "{ strategy: backoff, processed: no }", "m M P", "retry-unsafe"],
    [
      "{ strategy: backoff, processed: unknown }",
      "{ strategy: backoff, processed: no }",
      "m M P",
      "retry-unsafe",
    ],
    ["{ strategy: backoff, processed: unknown }", "{ strategy: backoff }", "m m! P", "retry-changed"],
    ["{ strategy: eventually }", "{ strategy: backoff }", "m m! P", "retry-changed"],
    ["{ strategy: backoff, processed: no }", "{ strategy: backoff }", "m m! m", "retry-narrowed"],
    ["{ strategy: backoff }", "{ strategy: eventually }", "m m! m", "retry-narrowed"],
    ["{ strategy: eventually }", "never", "m m! P", "retry-ended"],
    ["{ strategy: backoff, minDelay: 5s }", "{ strategy: backoff, minDelay: 1s }", "P m P", "delay-changed"],
    [
      "{ strategy: eventually, window: 5s }",
      "{ strategy: eventually, window: 9s }",
      "P m P",
      "window-changed",
    ],
  ].map(([base = "", head = "", verdicts = "", kind]) =>
    row(`retry ${base} → ${head}`, retry(base), retry(head), verdicts, [
      kind as ContractRow["kinds"][number],
    ]),
  ),
  row(
    "an API overrides a retry rule",
    {},
    api("overrides: { changed: { retry: { strategy: backoff, processed: no } } }"),
    "m M P",
    ["retry-unsafe"],
  ),

  // APIs
  row("an API is gone", { apis: "other: { dialect: house, errors: [changed] }" }, {}, "M M M", [
    "api-removed",
  ]),
  row(
    "an error is not sent any more",
    {},
    { api: "{ dialect: house, errors: [bad_request, internal_error] }" },
    "M M M",
    ["error-unlisted"],
  ),
  row(
    "an API sends all, and that includes a new one",
    { api: "{ dialect: house, errors: { from: all } }" },
    { api: "{ dialect: house, errors: { from: all } }", errors: NEW },
    "m! m! m",
    ["error-listed", "code-added"],
  ),
  row("all instead of a list of all", {}, { api: "{ dialect: house, errors: { from: all } }" }, "P P P", [
    "selection-changed",
  ]),
  row("an override that says nothing new", {}, api("overrides: { changed: { status: 409 } }"), "P P P", []),
  row(
    "a title of its own",
    {},
    api("overrides: { changed: { title: Other, description: Other. } }"),
    "P P P",
    ["text-changed", "text-changed"],
  ),
  row("a type of its own", {}, api("overrides: { changed: { type: 'https://x.example' } }"), "M M M", [
    "type-changed",
  ]),
  row(
    "details of its own",
    {},
    api("overrides: { changed: { details: { a?: { type: string } } } }"),
    "m m m",
    ["member-added"],
  ),
  row(
    "details of its own become those of the error",
    { ...api("overrides: { changed: { details: { a?: { type: string } } } }"), ...error(PLAIN) },
    details("a?: { type: string }"),
    "m m m",
    ["member-added"],
  ),
  row("a template of types", {}, api('type: "https://shop.example/{code}"'), "P P P", [
    "template-of-uri-changed",
  ]),
  row("another template of types", {}, api('type: "https://x.example/{code}"'), "M M M", [
    "type-changed",
    "type-changed",
    "type-changed",
    "template-of-uri-changed",
  ]),
  row(
    "the dialect is called otherwise",
    {},
    { dialectName: "home", api: "{ dialect: home, errors: [bad_request, internal_error, changed] }" },
    "m M M",
    ["dialect-removed", "dialect-added", "api-dialect-renamed"],
  ),
  row("another alias", {}, api("aliases: { changed: other }"), "m M M", ["spelling-changed"]),
  row("another spelling is read", {}, api("aliases: { changed: [changed, other] }"), "P m P", [
    "spelling-added",
  ]),
  row(
    "the other spelling is written",
    api("aliases: { changed: [changed, other] }"),
    api("aliases: { changed: [other, changed] }"),
    "P m m",
    ["spelling-switched"],
  ),
  row(
    "the first spelling is forgotten",
    api("aliases: { changed: [other, changed] }"),
    api("aliases: { changed: other }"),
    "P M P",
    ["spelling-forgotten"],
  ),
  row("another spelling of a rule", {}, api("rules: { required: REQUIRED }"), "m M M", ["spelling-changed"]),
  row("a match rule", body(`message: "{detail}"`), matched(""), "P m! P", ["match-added"]),
  row("a match rule is gone", matched(""), body(`message: "{detail}"`), "P M P", ["match-removed"]),
  row(
    "match rules in another order",
    { ...matched(", { rule: unique, code: changed }"), ...body(`message: "{detail}", f?: "{fields}"`) },
    {
      ...body(`message: "{detail}", f?: "{fields}"`),
      ...api("match: [{ rule: unique, code: changed }, { detail: It changed., code: changed }]"),
    },
    "P M P",
    ["match-reordered"],
  ),
  row(
    "the text that tells the error",
    matched(""),
    { ...matched(""), ...error("title: Changed, detail: Other.") },
    "P M M",
    ["matched-text-changed", "text-changed"],
  ),
  row("a default message", {}, { more: "rules: { required: Give it. }" }, "P m m", ["message-added"]),
  row("no default message", { more: "rules: { required: Give it. }" }, {}, "P m! m!", ["message-removed"]),
  row(
    "another default message",
    { more: "rules: { required: Give it. }" },
    { more: "rules: { required: Must be given. }" },
    "P P P",
    ["text-changed"],
  ),
  row(
    "a rule whose spelling must be known",
    {
      more: "rules: { min_length: Too short. }",
      ...body(`${BODY}, f?: { "{field.path}": "{field.rule|camel}" }`),
    },
    body(`${BODY}, f?: { "{field.path}": "{field.rule|camel}" }`),
    "P M m!",
    ["rule-forgotten", "message-removed"],
  ),
  row("rate limits", {}, api("rateLimits: [{ scope: All, limit: 5, window: 1s }]"), "P P m", [
    "rate-limits-changed",
  ]),
  row("a constraint", {}, api("constraints: { key: { code: changed } }"), "P P m", ["constraint-added"]),
  row("no constraint", api("constraints: { key: { code: changed } }"), {}, "P m! m!", ["constraint-removed"]),
  row(
    "another field of a constraint",
    api("constraints: { key: { code: changed } }"),
    api("constraints: { key: { code: changed, field: /a } }"),
    "P m! m!",
    ["constraint-changed"],
  ),

  // Dialects
  row("a dialect is gone", { dialects: `other: ${JSON_DIALECT}` }, {}, "P M M", ["dialect-removed"]),
  row(
    "parameters of the media type",
    body(BODY),
    { dialect: JSON_DIALECT.replace("application/json", "application/json;charset=utf-8") },
    "P P m",
    ["media-parameters-changed"],
  ),
  row(
    "one status for all",
    body(`ok: false, ${BODY}`),
    { dialect: `{ mediaType: application/json, status: 200, body: { ok: false, ${BODY} } }` },
    "M M M",
    ["status-changed"],
  ),
  row(
    "variants",
    body(BODY),
    {
      dialect: `{ mediaType: application/json, variants: [{ when: hasFields, body: { ${BODY}, f: "{fields}" } }, { body: { ${BODY} } }] }`,
    },
    "m M M",
    ["variants-changed"],
  ),
  row("an optional member of the body", body(BODY), body(`${BODY}, trace?: "{traceId}"`), "m m m", [
    "template-member-added",
  ]),
  row("a member that must be there", body(BODY), body(`${BODY}, title: "{title}"`), "m M M", [
    "template-member-demanded",
  ]),
  row("a member is gone, and with it a promise", body(`${BODY}, t: "{title}"`), body(BODY), "M M M", [
    "promise-lost",
    "template-member-removed",
  ]),
  row("a member may be absent", body(BODY), body(BODY.replace("message", "message?")), "M M M", [
    "promise-lost",
    "template-member-changed",
  ]),
  row(
    "details have no place any more",
    { ...details("a?: { type: string }"), ...body(`${BODY}, data?: "{details}"`) },
    { ...details("a?: { type: string }"), ...body(BODY) },
    "M M M",
    ["promise-lost", "template-member-removed"],
  ),
  row("field errors lose their message", fields("m"), fields(""), "M M M", [
    "promise-lost",
    "template-member-removed",
  ]),
  row(
    "a key beside a map",
    body(`${BODY}, f?: { "{field.path}": "{field.message}" }`),
    body(`${BODY}, f?: { "{field.path}": "{field.message}", n?: "{traceId}" }`),
    "m M M",
    ["template-key-taken"],
  ),
  row("a member that is only read", body(BODY), body(`${BODY}, old<: "{traceId}"`), "P m P", [
    "template-reading-added",
  ]),
  row(
    "a member is no longer read",
    body(`${BODY}, old<: "{title}", t: "{title}"`),
    body(`${BODY}, t: "{title}"`),
    "P M P",
    ["template-reading-removed"],
  ),
  row(
    "members of the body in another order",
    body(BODY),
    body(`message: "{detail}", error: "{code}"`),
    "P P P",
    ["template-respelled"],
  ),
  row("an optional header", body(BODY), body(BODY, `{ X-Trace?: "{traceId}" }`), "m m m", [
    "template-member-added",
  ]),
  row("the case of a header", body(BODY, `{ X-A?: a }`), body(BODY, `{ x-a?: a }`), "P P P", [
    "template-respelled",
  ]),
];

function row(
  name: string,
  base: ContractRow["base"],
  head: ContractRow["head"],
  verdicts: string,
  kinds: ContractRow["kinds"],
): ContractRow {
  return { row: name, base, head, verdicts, kinds };
}

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

function TREE(more: string): string {
  return `{ type: object, properties: { parts: { type: array, items: { $ref: "#/definitions/Tree" } }${more} } }`;
}

/** A dialect without codes, and rules that find them. */
function matched(more: string): ContractRow["base"] {
  return {
    ...body(`message: "{detail}"`),
    ...api(`match: [{ detail: It changed., code: changed }${more}]`),
  };
}

function fields(message: "m" | ""): ContractRow["base"] {
  return body(`${BODY}, f?: [{ at: "{field.path}"${message === "" ? "" : ', m?: "{field.message}"'} }]`);
}
