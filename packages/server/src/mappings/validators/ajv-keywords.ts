import { below } from "./pointer.js";

/** What an error of Ajv says, each member of the type it should have. */
export interface AjvErrorMembers {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string | undefined;
}

interface Keyword {
  /** Default: the keyword itself. */
  readonly rule?: string;
  /** Those of its parameters that hold nothing of the input. Default: none. */
  readonly params?: readonly string[];
  /** The parameter that names the property in question, which the pointer then points at. */
  readonly at?: string;
  /** The parameter that names a property in the object that the pointer points at; the message says it as well. */
  readonly names?: string;
}

const LIMIT: Keyword = { params: ["limit"] };
const COMPARISON: Keyword = { params: ["comparison", "limit"] };
const DEPENDENT: Keyword = {
  rule: "required",
  params: ["missingProperty", "property"],
  at: "missingProperty",
};

/**
 * The keywords of JSON Schema with the parameters that Ajv gives. Left out on purpose are `allowedValue` of `const`, which
 * with `$data` is another value of the input, such as the password to be repeated, and `tagValue` of `discriminator`.
 */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  additionalItems: LIMIT,
  additionalProperties: { params: ["additionalProperty"], names: "additionalProperty" },
  const: { rule: "enum" },
  contains: { params: ["minContains", "maxContains"] },
  dependencies: DEPENDENT,
  dependentRequired: DEPENDENT,
  discriminator: { rule: "enum", at: "tag" },
  enum: { params: ["allowedValues"] },
  exclusiveMaximum: COMPARISON,
  exclusiveMinimum: COMPARISON,
  format: { params: ["format"] },
  formatExclusiveMaximum: COMPARISON,
  formatExclusiveMinimum: COMPARISON,
  formatMaximum: COMPARISON,
  formatMinimum: COMPARISON,
  maxItems: LIMIT,
  maxLength: { rule: "max_length", params: ["limit"] },
  maxProperties: LIMIT,
  maximum: COMPARISON,
  minItems: LIMIT,
  minLength: { rule: "min_length", params: ["limit"] },
  minProperties: LIMIT,
  minimum: COMPARISON,
  multipleOf: { params: ["multipleOf"] },
  oneOf: { params: ["passingSchemas"] },
  pattern: { params: ["pattern"] },
  propertyNames: { params: ["propertyName"], names: "propertyName" },
  required: { params: ["missingProperty"], at: "missingProperty" },
  type: { params: ["type"] },
  unevaluatedItems: LIMIT,
  unevaluatedProperties: { params: ["unevaluatedProperty"] },
  uniqueItems: { params: ["i", "j"] },
};

const NONE: Keyword = {};

function keywordOf({ keyword }: AjvErrorMembers): Keyword {
  return Object.hasOwn(KEYWORDS, keyword) ? (KEYWORDS[keyword] as Keyword) : NONE;
}

/** The rule of the catalog; Ajv's keyword where the catalog has none. */
export function ruleOf(error: AjvErrorMembers): string {
  const { keyword, params } = error;
  if (keyword === "format" && (params["format"] === "email" || params["format"] === "idn-email"))
    return "email";
  if (keyword === "discriminator" && params["error"] === "tag") return "type";
  return keywordOf(error).rule ?? keyword;
}

/** Where the input is wrong: a missing property at its own place, not at that of the object that lacks it. */
export function pointerOf(error: AjvErrorMembers): string {
  const { at } = keywordOf(error);
  const name = at === undefined ? undefined : error.params[at];
  return typeof name === "string" ? below(error.instancePath, name) : error.instancePath;
}

/** The parameters that hold nothing of the input. */
export function paramsOf(error: AjvErrorMembers): Record<string, unknown> {
  const names = keywordOf(error).params ?? [];
  const own = names.filter((name) => Object.hasOwn(error.params, name));
  return Object.fromEntries(own.map((name) => [name, error.params[name]]));
}

/** The name of the property that a rule about the names in an object is about. */
export function nameOf(error: AjvErrorMembers): unknown {
  const { names } = keywordOf(error);
  return names === undefined ? undefined : error.params[names];
}
