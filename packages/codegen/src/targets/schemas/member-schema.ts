import type { Api, JsonSchema, SentError } from "../../catalog/model.js";
import { reasonPhrase } from "../../catalog/reason-phrases.js";
import { CASE_CODECS, encode } from "../../dialect/encode.js";
import type { CodecName, PlaceholderNode } from "../../dialect/layout.js";
import { detailsSchema, sendableDetails } from "./details-schema.js";
import { modernSchema } from "./modern-schema.js";

/** What a body is made of: one error of one API. */
export interface BodyContext {
  readonly api: Api;
  readonly sent: SentError;
  /** Whether the error can have field errors in this variant. */
  readonly fields: boolean;
}

/** Schemas of codecs whose result does not depend on what they are given. */
const CODED: Readonly<Partial<Record<CodecName, JsonSchema>>> = {
  lower: { type: "string" },
  upper: { type: "string" },
  camel: { type: "string" },
  pascal: { type: "string" },
  kebab: { type: "string" },
  string: { type: "string" },
  number: { type: "number" },
  seconds: { type: "integer", minimum: 0, description: "Seconds." },
  milliseconds: { type: "integer", minimum: 0, description: "Milliseconds." },
  duration: { type: "string", pattern: "^\\d+\\.\\d{3}s$" },
  epoch: { type: "integer", description: "Seconds since 1970." },
  pointer: { type: "string", format: "json-pointer" },
  dotted: { type: "string" },
  indexed: { type: "string" },
  brackets: { type: "string" },
  segments: { type: "array", items: { type: ["string", "integer"] } },
  steps: {
    type: "array",
    items: {
      type: "object",
      properties: { type: { enum: ["object", "array"] }, key: { type: ["string", "integer"] } },
      required: ["type", "key"],
    },
  },
};

/** The schema of what a placeholder prints for one error; undefined when this error never has the member. */
export function memberSchema(
  { member, codecs }: PlaceholderNode,
  context: BodyContext,
): JsonSchema | undefined {
  const { sent, fields } = context;
  if (member.name.startsWith("field.") && !fields) return undefined;
  switch (member.name) {
    case "code":
      return codeSchema(sent, codecs);
    case "status":
      return constant(sent.bodyStatus, codecs);
    case "statusText":
      return constant(reasonPhrase(sent.bodyStatus), codecs);
    case "attributes.*": {
      const { attributes } = sent.error;
      return Object.hasOwn(attributes, member.of) ? constant(attributes[member.of], codecs) : undefined;
    }
    case "details":
      return sendableDetails(sent.details).length === 0 ? undefined : detailsSchema(sent.details);
    case "details.*": {
      const found = sendableDetails(sent.details).find(({ name }) => name === member.of);
      return found === undefined ? undefined : coded(modernSchema(found.schema), codecs);
    }
    case "title":
    case "type":
    case "help":
      return coded(usual(member.name, sent[member.name]), codecs);
    default:
      return coded(PLAIN[member.name], codecs);
  }
}

const PLAIN = {
  detail: { type: "string", description: "What happened this time." },
  instance: { type: "string", format: "uri-reference" },
  traceId: { type: "string" },
  retryAfter: { type: "number", minimum: 0, description: "Milliseconds." },
  "field.pointer": { type: "string", format: "json-pointer" },
  "field.rule": { type: "string" },
  "field.message": { type: "string" },
  "field.params": { type: "object" },
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** A text that is the same for every occurrence, unless whoever throws says otherwise. */
function usual(name: "title" | "type" | "help", text: string): JsonSchema {
  return {
    type: "string",
    ...(name !== "title" && { format: "uri-reference" }),
    ...(text !== "" && { examples: [text] }),
  };
}

function codeSchema({ code, wire }: SentError, codecs: readonly CodecName[]): JsonSchema | undefined {
  const [first = code] = wire;
  const spelled = wire.length > 1 || first !== code;
  return constant(first, spelled ? codecs.filter((codec) => !CASE_CODECS.has(codec)) : codecs);
}

function constant(value: unknown, codecs: readonly CodecName[]): JsonSchema | undefined {
  const encoded = encode(value, codecs, { nowMs: 0 });
  return encoded === undefined ? undefined : { const: encoded };
}

function coded(schema: JsonSchema, codecs: readonly CodecName[]): JsonSchema {
  const last = codecs.at(-1);
  return (last === undefined ? undefined : CODED[last]) ?? schema;
}
