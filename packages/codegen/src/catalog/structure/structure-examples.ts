/** A right line for each key that an author may have written wrongly. */
const EXAMPLES: Readonly<Record<string, string>> = {
  name: "name: shop",
  docs: "docs: https://errors.example.org",
  extends: 'extends: "@org/errors-catalog"',
  reserved: "reserved: [old_code]",
  definitions: "definitions: { Money: { type: object, properties: { amount: { type: integer } } } }",
  errors: "errors: [not_found, internal_error]",
  dialects: "dialects: { plain: { mediaType: application/json, body: { error: '{detail}' } } }",
  apis: "apis: { shop: { dialect: plain, errors: [not_found] } }",
  status: "status: 404",
  generic: "generic: true",
  refines: "refines: not_found",
  title: "title: Order not found",
  detail: "detail: There is no such order.",
  type: "type: https://errors.example.org/order_not_found",
  help: "help: https://errors.example.org/order_not_found",
  description: "description: The order was never placed, or was deleted.",
  causes: "causes: [The order was deleted.]",
  remedies: "remedies: [{ action: change_input, text: Check the number of the order. }]",
  action: "action: change_input",
  text: "text: Check the number of the order.",
  details: "details: { limit: { type: integer } }",
  retry: "retry: { strategy: backoff, minDelay: 1s }",
  strategy: "strategy: backoff",
  minDelay: "minDelay: 1s",
  processed: "processed: unknown",
  window: "window: 10s",
  deprecated: 'deprecated: { since: "1.10", replacedBy: order_gone }',
  since: 'since: "1.10"',
  replacedBy: "replacedBy: order_gone",
  attributes: "attributes: { category: billing }",
  examples: "examples: [{ details: { limit: 3 } }]",
  fields: "fields: [{ pointer: /email, rule: required, message: Enter an email address. }]",
  pointer: "pointer: /email",
  mediaType: "mediaType: application/json",
  body: 'body: { error: "{detail}", code: "{code}" }',
  variants: 'variants: [{ when: hasFields, body: { error: "{code}" } }, { body: { error: "{detail}" } }]',
  headers: 'headers: { Retry-After?: "{retryAfter|seconds}" }',
  when: "when: hasFields",
  codes: "codes: [not_found]",
  hasFields: "hasFields: true",
  dialect: "dialect: problem-details",
  overrides: "overrides: { validation_failed: { status: 400 } }",
  aliases: "aliases: { validation_failed: validation_error }",
  rules: "rules: { required: REQUIRED }",
  match: "match: [{ detail: already exists, code: already_exists }]",
  code: "code: not_found",
  from: "from: all",
  except: "except: [not_implemented]",
  rateLimits: "rateLimits: [{ scope: Queue entry, limit: 5, window: 10s }]",
  scope: "scope: Queue entry",
  limit: "limit: 5",
  constraints: "constraints: { users_email_key: { code: validation_failed, field: /email, rule: unique } }",
  field: "field: /email",
  rule: "rule: unique",
  message: "message: Email already registered",
  params: "params: { kind: validation }",
};

/** The values of these definitions have names that authors choose: what they are called tells nothing of them. */
const FORMS: Readonly<Record<string, (key: string, value: unknown) => string>> = {
  WrittenErrors: (key) => `${key}: { order_not_found: { status: 404, title: Order not found } }`,
  WrittenError: (key) => `${key}: { status: 404, title: Order not found }`,
  WrittenDialect: (key) => `${key}: { mediaType: application/json, body: { error: "{code}" } }`,
  WrittenApi: (key) => `${key}: { dialect: plain, errors: { from: all } }`,
  WrittenSchema: (key, value) =>
    `${key}: { type: ${typeof value === "string" && TYPES.has(value) ? value : "string"} }`,
};

const TYPES: ReadonlySet<string> = new Set(["string", "number", "integer", "boolean", "array", "object"]);

/**
 * An example of the key that a path ends in, or of the list or map that it is in.
 *
 * @param definition of the authoring schema that the value is to be of, where it is one
 * @param value what stands there
 */
export function exampleFor(
  path: readonly (string | number)[],
  definition?: string,
  value?: unknown,
): string | undefined {
  const form = definition === undefined ? undefined : FORMS[definition];
  for (const key of [...path].reverse()) {
    if (typeof key === "string") return form === undefined ? EXAMPLES[key] : form(key, value);
  }
  return undefined;
}
