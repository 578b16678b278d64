import type { FieldError, Members } from "@org/errors-types/runtime";
import { isError } from "../../runtime/is-error.js";
import { MAX_FIELDS } from "../../runtime/max-fields.js";
import { fieldError, naming } from "./field-error.js";
import { isMissing } from "./missing.js";
import { toPointer } from "./pointer.js";
import { typeName } from "./type-names.js";
import type { ZodLeaf } from "./zod-union.js";

interface Rule {
  readonly rule: string;
  readonly params?: Members;
}

type Issue = ZodLeaf["issue"];

/** Formats that have a rule of their own, and those that are checked by a pattern and nothing else. */
const RULES_OF_FORMATS: Readonly<Record<string, string>> = {
  email: "email",
  ends_with: "pattern",
  includes: "pattern",
  lowercase: "pattern",
  regex: "pattern",
  starts_with: "pattern",
  template_literal: "pattern",
  uppercase: "pattern",
};

/** What `too_small` and `too_big` are, by the kind of value. */
const LIMITS: Readonly<Record<string, readonly [tooSmall: string, tooBig: string]>> = {
  string: ["min_length", "max_length"],
  array: ["minItems", "maxItems"],
  set: ["minItems", "maxItems"],
  map: ["minProperties", "maxProperties"],
  number: ["minimum", "maximum"],
  int: ["minimum", "maximum"],
  bigint: ["minimum", "maximum"],
  date: ["minimum", "maximum"],
};

/** The rule that an issue stands for; a code that is not here is its own rule. */
const RULES: Readonly<Record<string, (leaf: ZodLeaf) => Rule>> = {
  custom: ({ issue }) => ({ rule: "custom", params: members(issue["params"]) }),
  invalid_format: ({ issue }) => ofFormat(issue),
  invalid_key: ({ path }) => ({ rule: "propertyNames", params: { propertyName: path.at(-1) } }),
  invalid_type: ({ issue }) => ({ rule: "type", params: { type: typeName(issue["expected"]) } }),
  invalid_union: ofUnion,
  invalid_value: ({ issue }) => ({ rule: "enum", params: { allowedValues: issue["values"] } }),
  not_multiple_of: ({ issue }) => ({ rule: "multipleOf", params: { multipleOf: issue["divisor"] } }),
  too_big: ({ issue }) => ofLimit(issue, 1, issue["maximum"]),
  too_small: ({ issue }) => ofLimit(issue, 0, issue["minimum"]),
};

/** What Zod says of a value that is missing, and schemas that want it to be. */
const OF_MISSING: ReadonlySet<unknown> = new Set(["invalid_type", "invalid_union", "invalid_value"]);
const NOTHING: ReadonlySet<unknown> = new Set(["never", "undefined", "void"]);

/** The word for what was not there in the messages of Zod, in all of its languages. */
const UNDEFINED = /undefined|indefinido|indéfini|neapibrėžta|nedefinit|داواکراوە/;

/** The field errors that one issue stands for: one for each name that is too much, else a single one. */
export function fieldsOfIssue(leaf: ZodLeaf, input: unknown): FieldError[] {
  const { code, path, issue } = leaf;
  if (code === "unrecognized_keys") return unrecognized(leaf);
  if (isMissingAt(leaf, input)) {
    return [fieldError({ pointer: toPointer(path), rule: "required", message: issue["message"] })];
  }
  const known = typeof code === "string" && Object.hasOwn(RULES, code) ? RULES[code] : undefined;
  const { rule, params } = known?.(leaf) ?? { rule: typeof code === "string" ? code : undefined };
  const isName = code === "invalid_key";
  const message = messageOf(issue) ?? "";
  return [
    fieldError({
      pointer: toPointer(isName ? path.slice(0, -1) : path),
      rule,
      message: isName ? message + naming(path.at(-1)) : message,
      params,
    }),
  ];
}

function unrecognized({ path, issue }: ZodLeaf): FieldError[] {
  const { keys } = issue;
  const message = messageOf(issue);
  const list: readonly unknown[] = Array.isArray(keys) ? keys.slice(0, MAX_FIELDS) : [];
  const names = list.filter((name) => typeof name === "string");
  return names.map((name) =>
    fieldError({
      pointer: toPointer(path),
      rule: "additionalProperties",
      message: message?.startsWith("Unrecognized key") ? `Unrecognized key${naming(name)}` : message,
      params: { additionalProperty: name },
    }),
  );
}

/** Zod leaves the input out of its issues, unless asked for it (`reportInput`): only the message tells. */
function isMissingAt(leaf: ZodLeaf, input: unknown): boolean {
  const { code, path, issue, alternatives = [] } = leaf;
  if (!OF_MISSING.has(code) || NOTHING.has(issue["expected"])) return false;
  if ("input" in issue) return issue["input"] === undefined;
  if (isMissing(input, path)) return true;
  const { message } = issue;
  if (code === "invalid_type") return typeof message === "string" && UNDEFINED.test(message);
  return (
    alternatives.every((other) => other.path.length === path.length) &&
    alternatives.some((other) => isMissingAt(other, input))
  );
}

function ofFormat({ format, pattern }: Issue): Rule {
  const name = typeof format === "string" ? format : "";
  const rule = Object.hasOwn(RULES_OF_FORMATS, name) ? (RULES_OF_FORMATS[name] as string) : "format";
  if (rule === "email") return { rule };
  return rule === "pattern" ? { rule, params: { pattern: sourceOf(pattern) } } : { rule, params: { format } };
}

/** `/^a$/` → `^a$`: Zod writes a pattern as JavaScript does, JSON Schema without slashes and flags. */
function sourceOf(pattern: unknown): unknown {
  return typeof pattern === "string" ? pattern.replace(/^\/(.*)\/[a-z]*$/s, "$1") : undefined;
}

function ofLimit({ code, origin, inclusive, exact }: Issue, side: 0 | 1, limit: unknown): Rule {
  const known = typeof origin === "string" && Object.hasOwn(LIMITS, origin) ? LIMITS[origin] : undefined;
  const rule = known?.[side];
  if (rule === undefined) return { rule: code as string, params: { limit } };
  if (rule !== "minimum" && rule !== "maximum") return { rule, params: { limit } };
  const strict = inclusive === false && exact !== true;
  const comparison = `${side === 0 ? ">" : "<"}${strict ? "" : "="}`;
  const name = side === 0 ? "exclusiveMinimum" : "exclusiveMaximum";
  return { rule: strict ? name : rule, params: { comparison, limit } };
}

/** No alternative was meant, or several fit where only one may (`z.xor`). */
function ofUnion({ issue, path, alternatives = [] }: ZodLeaf): Rule {
  const { discriminator, options, inclusive } = issue;
  if (discriminator !== undefined) return { rule: "enum", params: { allowedValues: options } };
  if (inclusive === false) return { rule: "oneOf" };
  const wrongType = alternatives.every(
    (other) => other.code === "invalid_type" && other.path.length === path.length,
  );
  if (alternatives.length === 0 || !wrongType) return { rule: "anyOf" };
  return { rule: "type", params: { type: alternatives.map(({ issue }) => typeName(issue["expected"])) } };
}

/** An older Zod puts the received value into the message: that one is not shown. */
function messageOf({ message, received }: Issue): string | undefined {
  if (typeof message !== "string") return undefined;
  return typeof received === "string" && message.includes(`'${received}'`) ? undefined : message;
}

function members(value: unknown): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isError(value)) return {};
  return value as Members;
}
