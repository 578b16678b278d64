import type { Api, JsonSchema, SentError } from "../../catalog/model.js";
import type { Node, ObjectNode, TextNode, TupleNode, Variant } from "../../dialect/layout.js";
import { sendableDetails } from "./details-schema.js";
import { type BodyContext, memberSchema } from "./member-schema.js";
import { modernSchema } from "./modern-schema.js";

/**
 * The body that an API sends for one of its errors, derived from the Layout of its dialect. Members beyond it are
 * allowed, as readers allow them. `{ not: {} }` where no variant can be rendered for the error.
 */
export function bodySchema(api: Api, sent: SentError): JsonSchema {
  const bodies = api.dialect.layout.variants.flatMap((variant) => variantSchema(variant, api, sent));
  const [only] = bodies;
  if (only === undefined) return { not: {} };
  return bodies.length === 1 ? only : { anyOf: bodies };
}

/** What an API writes in one place of a dialect for one of its errors; undefined where it always leaves it out. */
export function placeSchema(node: Node, api: Api, sent: SentError): JsonSchema | undefined {
  return schemaOf(node, { api, sent, fields: true })?.schema;
}

function variantSchema({ when, body }: Variant, api: Api, sent: SentError): readonly JsonSchema[] {
  if (when?.codes !== undefined && !when.codes.includes(sent.code)) return [];
  const found = schemaOf(body, { api, sent, fields: when?.hasFields !== false }, true);
  if (found === undefined) return [];
  return [when?.hasFields === true ? { description: "With field errors.", ...found.schema } : found.schema];
}

/** A part of a body that this error can have. */
interface Found {
  readonly schema: JsonSchema;
  /** It is or holds something of the error, not only constants. */
  readonly filled: boolean;
}

/** Undefined when rendering always leaves the node out for this error. */
function schemaOf(node: Node, context: BodyContext, root = false): Found | undefined {
  switch (node.kind) {
    case "constant":
      return { schema: { const: node.value }, filled: false };
    case "placeholder":
      return filled(memberSchema(node, context));
    case "text":
      return filled(textSchema(node, context));
    case "object":
      return container(node, objectSchema(node, context), root);
    case "tuple":
      return container(node, tupleSchema(node, context), root);
    case "fieldList": {
      const items = context.fields ? schemaOf(node.element, context) : undefined;
      return filled(items && { type: "array", items: items.schema, minItems: 1 });
    }
  }
}

function filled(schema: JsonSchema | undefined): Found | undefined {
  return schema && { schema, filled: true };
}

/** A container that has placeholders is left out when this error can fill none of them. */
function container(node: Node, found: Found | undefined, root: boolean): Found | undefined {
  return found === undefined || found.filled || root || isConstant(node) ? found : undefined;
}

function isConstant(node: Node): boolean {
  if (node.kind === "tuple") return node.elements.every(({ value }) => isConstant(value));
  if (node.kind !== "object") return node.kind === "constant";
  if (node.spread !== undefined || node.entries !== undefined) return false;
  return node.members.every(({ presence, value }) => presence === "readOnly" || isConstant(value));
}

function objectSchema(node: ObjectNode, context: BodyContext): Found | undefined {
  const properties = new Map<string, JsonSchema>();
  const required: string[] = [];
  let anyFilled = false;
  for (const { key, presence, value } of node.members) {
    if (presence === "readOnly") continue;
    const member = schemaOf(value, context);
    if (member !== undefined) properties.set(key, member.schema);
    else if (presence === "required") return undefined;
    if (presence === "required") required.push(key);
    anyFilled ||= member?.filled ?? false;
  }
  const named = new Set(node.members.map(({ key }) => key));
  for (const { name, required: always, schema } of spreadMembers(node, context)) {
    if (named.has(name)) continue;
    properties.set(name, modernSchema(schema));
    if (always) required.push(name);
    anyFilled = true;
  }
  const entry = node.entries && context.fields ? schemaOf(node.entries.value, context) : undefined;
  anyFilled ||= entry !== undefined || (node.spread === "field.params" && context.fields);
  const schema: JsonSchema = {
    type: "object",
    ...(properties.size > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    // beside a spread, members that are no entries may be of any type
    ...(entry !== undefined && node.spread === undefined && { additionalProperties: entry.schema }),
  };
  return { schema, filled: anyFilled };
}

function spreadMembers({ spread }: ObjectNode, { sent }: BodyContext): ReturnType<typeof sendableDetails> {
  return spread === "details" ? sendableDetails(sent.details) : [];
}

function tupleSchema({ elements }: TupleNode, context: BodyContext): Found | undefined {
  const found: Found[] = [];
  for (const { found: by, value } of elements) {
    const element = schemaOf(value, context);
    if (element !== undefined) found.push(element);
    else if (by === "positional") return undefined;
  }
  const schemas = found.map(({ schema }) => schema);
  const tagged = elements.some(({ found: by }) => by === "tagged");
  // a tagged element may be left out, so that others move: any element may stand at any place
  const schema = tagged
    ? { type: "array", items: schemas.length === 1 ? schemas[0] : { anyOf: schemas } }
    : { type: "array", prefixItems: schemas, minItems: schemas.length };
  return { schema: schema as JsonSchema, filled: found.some((element) => element.filled) };
}

/** A text by its literal parts; a constant when nothing in it varies. */
function textSchema({ parts }: TextNode, context: BodyContext): JsonSchema | undefined {
  const pieces: (string | undefined)[] = [];
  for (const part of parts) {
    const schema = typeof part === "string" ? { const: part } : memberSchema(part, context);
    if (schema === undefined) return undefined;
    pieces.push("const" in schema ? String(schema.const) : undefined);
  }
  if (!pieces.includes(undefined)) return { const: pieces.join("") };
  const pattern = pieces.map((piece) => (piece === undefined ? "[\\s\\S]*" : escapePattern(piece))).join("");
  return { type: "string", pattern: `^${pattern}$` };
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
