import type { FieldError, Members } from "@org/errors-types/runtime";
import { fieldError, naming, type Violation } from "./field-error.js";
import { stepsOf, toPointer } from "./pointer.js";
import { typeName } from "./type-names.js";
import { messageWithoutValue } from "./valibot-message.js";

type Issue = Readonly<Record<string, unknown>>;

type PathItem = { readonly key?: unknown; readonly origin?: unknown } | null | undefined;

interface Rule {
  readonly rule: string;
  /** The rule for a list, where that is another one. */
  readonly ofList?: string;
  readonly params?: Members;
  /** The parameter that holds the requirement of the schema. */
  readonly requirement?: string;
}

/** Alternatives of a union that are looked at. */
const MAX_ALTERNATIVES = 100;

const MIN_LENGTH: Rule = { rule: "min_length", ofList: "minItems", requirement: "limit" };
const MAX_LENGTH: Rule = { rule: "max_length", ofList: "maxItems", requirement: "limit" };
const PATTERN: Rule = { rule: "pattern" };
const ENUM: Rule = { rule: "enum" };

/** What JSON Schema knows too, by Valibot's name; a validation that is not here is its own rule. */
const RULES: Readonly<Record<string, Rule>> = {
  custom: { rule: "custom" },
  email: { rule: "email" },
  ends_with: PATTERN,
  enum: ENUM,
  finite: { rule: "type", params: { type: "number" } },
  gt_value: { rule: "exclusiveMinimum", params: { comparison: ">" }, requirement: "limit" },
  includes: PATTERN,
  integer: { rule: "type", params: { type: "integer" } },
  literal: ENUM,
  lt_value: { rule: "exclusiveMaximum", params: { comparison: "<" }, requirement: "limit" },
  max_entries: { rule: "maxProperties", requirement: "limit" },
  max_length: MAX_LENGTH,
  max_value: { rule: "maximum", params: { comparison: "<=" }, requirement: "limit" },
  min_entries: { rule: "minProperties", requirement: "limit" },
  min_length: MIN_LENGTH,
  min_value: { rule: "minimum", params: { comparison: ">=" }, requirement: "limit" },
  multiple_of: { rule: "multipleOf", requirement: "multipleOf" },
  non_empty: { ...MIN_LENGTH, params: { limit: 1 } },
  picklist: ENUM,
  regex: { ...PATTERN, requirement: "pattern" },
  rfc_email: { rule: "email" },
  safe_integer: { rule: "type", params: { type: "integer" } },
  starts_with: PATTERN,
  value: ENUM,
  values: { ...ENUM, requirement: "allowedValues" },
  variant: ENUM,
};

/** Validations of the form of a text. */
const FORMATS: ReadonlySet<unknown> = new Set(
  `base64 bic credit_card cuid2 decimal digits domain emoji hash hex_color hexadecimal imei ip ipv4 ipv6 isbn iso_date
  iso_date_time iso_date_time_second iso_time iso_time_second iso_timestamp iso_week isrc jws_compact ksuid mac mac48
  mac64 nanoid octal slug ulid url uuid`.split(/\s+/),
);

/** The field error that one issue stands for. */
export function fieldOfIssue(issue: Issue): FieldError {
  const items = stepsOf(issue["path"]) as readonly PathItem[];
  const keys = items.map((item) => item?.key);
  if (isMissing(issue)) {
    return fieldError({ pointer: toPointer(keys), rule: "required", message: issue["message"] });
  }
  const message = messageWithoutValue(issue) ?? "";
  const ofContainer = aboutKey(issue, items.at(-1), message);
  if (ofContainer !== undefined) return fieldError({ pointer: toPointer(keys.slice(0, -1)), ...ofContainer });
  return fieldError({ pointer: toPointer(keys), ...violated(issue), message });
}

/** What is wrong with the object or list itself: a key or an element too much, or the name of a key. */
function aboutKey(
  { type, expected, message }: Issue,
  item: PathItem,
  withoutValue: string,
): Omit<Violation, "pointer"> | undefined {
  const { key, origin } = item ?? {};
  if (expected === "never" && type === "strict_object") {
    return { rule: "additionalProperties", message, params: { additionalProperty: key } };
  }
  if (expected === "never" && type === "strict_tuple") {
    return { rule: "maxItems", message: withoutValue, params: { limit: key } };
  }
  if (origin !== "key") return undefined;
  const named = withoutValue === "" ? withoutValue : withoutValue + naming(key);
  return { rule: "propertyNames", message: named, params: { propertyName: key } };
}

function isMissing({ kind, received, expected }: Issue): boolean {
  return kind === "schema" && received === "undefined" && expected !== "never";
}

function violated(issue: Issue): { readonly rule: string | undefined; readonly params?: Members } {
  const { kind, type, input } = issue;
  if (typeof type !== "string") return { rule: undefined };
  if (type === "union") return ofUnion(issue);
  if (FORMATS.has(type)) return { rule: "format", params: { format: type } };
  const rule = type === "length" ? ofLength(issue) : Object.hasOwn(RULES, type) ? RULES[type] : undefined;
  if (rule === undefined)
    return kind === "schema" ? { rule: "type", params: { type: typeName(type) } } : { rule: type };
  const params = { ...rule.params, ...(rule.requirement && required(rule.requirement, issue)) };
  return { rule: (Array.isArray(input) && rule.ofList) || rule.rule, params };
}

function required(name: string, { requirement }: Issue): Members {
  if (requirement === undefined) return {};
  return { [name]: requirement instanceof RegExp ? requirement.source : requirement };
}

/** An exact length: too short, or too long. */
function ofLength({ received, requirement }: Issue): Rule {
  return Number(received) < Number(requirement) ? MIN_LENGTH : MAX_LENGTH;
}

/** None of the alternatives fits. Valibot puts what is wrong with each of them into one list: nothing tells them apart. */
function ofUnion({ issues }: Issue): { readonly rule: string; readonly params?: Members } {
  const all: readonly Issue[] = Array.isArray(issues) ? issues.slice(0, MAX_ALTERNATIVES) : [];
  const wrongType = all.length > 0 && all.every(isOfWrongType);
  return wrongType
    ? { rule: "type", params: { type: all.map(({ type }) => typeName(type)) } }
    : { rule: "anyOf" };
}

function isOfWrongType({ kind, type, path }: Issue): boolean {
  if (typeof type !== "string" || type === "union" || Object.hasOwn(RULES, type)) return false;
  return kind === "schema" && path === undefined;
}
