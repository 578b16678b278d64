import type { ErrorObject } from "ajv";
import { nearest } from "../../print/nearest.js";
import type { Finding, Place } from "../finding.js";
import type { JsonSchema } from "../model.js";
import { CODE_PATTERN, NAME_PATTERN, TYPE_NAME_PATTERN } from "../name-patterns.js";
import { authoringDefinition, definitionNames } from "./authoring-validator.js";
import type { Edit } from "./edit.js";
import { describeSchema, describeValue, listKeys } from "./schema-words.js";
import { exampleFor } from "./structure-examples.js";

type Path = readonly (string | number)[];

/** A finding, and what to do with the value so that the rest can be read. */
export interface StructureFinding {
  readonly finding: Finding;
  readonly edit: Edit;
}

/** What the definitions of the authoring schema are called in messages. */
const NOUNS: Readonly<Record<string, string>> = {
  WrittenError: "an error",
  WrittenDialect: "a dialect",
  WrittenVariant: "a variant",
  WrittenCondition: "a condition",
  WrittenApi: "an API",
  WrittenSelection: "a selection",
  WrittenExtension: "an item of `extends`",
  WrittenOverride: "an override",
  WrittenMatch: "a match rule",
  WrittenRateLimit: "a rate limit",
  WrittenConstraint: "a constraint",
  WrittenRemedy: "a remedy",
  WrittenRetry: "a retry rule",
  WrittenDeprecation: "a deprecation",
  WrittenExample: "an example",
  WrittenField: "a field error",
};

/** Says in words what Ajv has against a value. Undefined for an error that another one says better. */
export function structureFinding(error: ErrorObject, path: Path, file: string): StructureFinding | undefined {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, path, file);
    case "required":
      return missingKey(error, path, file);
    case "propertyNames":
      return badName(error, path, file);
    case "pattern":
      // What `propertyNames` reports as well.
      return error.propertyName === undefined ? wrongValue(error, path, file) : undefined;
    case "type":
    case "anyOf":
      return wrongType(error, path, file);
    default:
      return wrongValue(error, path, file);
  }
}

function unknownKey(error: ErrorObject, path: Path, file: string): StructureFinding {
  const key = String(error.params.additionalProperty);
  const schema = schemaOf(error);
  const known = Object.keys(schema.properties ?? {}).filter((name) => name !== "$schema");
  const meant = nearest(key, known);
  // the first key that is not there yet shows how one is written
  const other = known.find((name) => !Object.hasOwn((error.data ?? {}) as object, name));
  const at = [...path, key];
  const shown = meant ?? other ?? known[0] ?? "";
  const finding = found(
    "unknown-key",
    { file, path: at, atKey: true },
    {
      message: `\`${key}\` is no key of ${nounOf(schema)}.`,
      found: key,
      expected: meant === undefined ? `one of ${listKeys(schema)}` : `did you mean \`${meant}\`?`,
      example: exampleFor([shown], definitionOf(schema.properties?.[shown])),
    },
  );
  const isFree = meant !== undefined && !Object.hasOwn((error.data ?? {}) as object, meant);
  return { finding, edit: isFree ? { path: at, key: meant } : { path: at } };
}

/** Nothing but people depend on these: with anything in their place all the rest can be checked. */
const STAND_INS: Readonly<Record<string, unknown>> = { title: "Untitled" };

function missingKey(error: ErrorObject, path: Path, file: string): StructureFinding | undefined {
  const key = String(error.params.missingProperty);
  const schema = schemaOf(error);
  const known = Object.keys(schema.properties ?? {});
  const written = Object.keys((error.data ?? {}) as object);
  // A misspelt key is reported as unknown, with this one as what was meant.
  const misspelt = written.some((name) => !known.includes(name) && nearest(name, known) === key);
  if (misspelt) return undefined;
  const finding = found(
    "missing-key",
    { file, path, atKey: true },
    {
      message: `\`${key}\` is missing from ${nounOf(schema)}.`,
      found: written.length === 0 ? "no keys" : written.map((name) => `\`${name}\``).join(" "),
      expected: `\`${key}\`: ${describeSchema(schema.properties?.[key] ?? {})}`,
      example: exampleFor([key]),
    },
  );
  const value = STAND_INS[key];
  return { finding, edit: value === undefined ? { path } : { path: [...path, key], value } };
}

/** What the kinds of names look like, and how one that does not may be mended. */
const NAMES: readonly {
  readonly pattern: string;
  readonly rule: string;
  readonly message: string;
  readonly mend: (name: string) => string;
}[] = [
  {
    pattern: CODE_PATTERN,
    rule: "bad-code",
    message: "A code is lower case: letters, digits and underscores, a letter first, 63 characters at most.",
    mend: (name) => spelled(name, "_"),
  },
  {
    pattern: TYPE_NAME_PATTERN,
    rule: "bad-name",
    message: "The name of a definition is one of TypeScript: letters, digits, `_` and `$`, no digit first.",
    mend: (name) => name.replace(/\W+/g, "_").replace(/^\d/, "_$&"),
  },
  {
    pattern: NAME_PATTERN,
    rule: "bad-name",
    message:
      "The name of a dialect or API has letters, digits, hyphens and underscores, a letter first, 63 characters at most.",
    mend: (name) => spelled(name, "-"),
  },
];

function badName(error: ErrorObject, path: Path, file: string): StructureFinding {
  const name = String(error.params.propertyName);
  const written = (error.schema as { pattern: string }).pattern;
  const { rule, message, pattern, mend } =
    NAMES.find((kind) => written.startsWith(kind.pattern)) ?? NAMES[0]!;
  const mended = mend(name);
  const finding = found(
    rule,
    { file, path: [...path, name], atKey: true },
    { message, found: name, expected: pattern, example: mended === "" ? undefined : `${mended}:` },
  );
  return { finding, edit: { path: [...path, name] } };
}

/** `TokenExpired`, `token expired` and `token-expired` as `token_expired`. */
export function spelled(name: string, separator: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, separator)
    .replace(/_/g, separator)
    .replace(/^[^a-z]+/, "")
    .slice(0, 63)
    .replace(/[_-]+$/, "");
}

function wrongType(error: ErrorObject, path: Path, file: string): StructureFinding {
  const schema = (error.parentSchema ?? {}) as JsonSchema;
  const choices = (schema.anyOf ?? [schema]).flatMap(({ const: value }) =>
    value === undefined ? [] : [String(value)],
  );
  const meant = typeof error.data === "string" ? nearest(error.data, choices) : undefined;
  const expected = describeSchema(schema);
  const finding = found(
    "wrong-type",
    { file, path },
    {
      message:
        error.data === null
          ? `${nameOf(path)} has no value.`
          : `${nameOf(path)} must not be ${kindOf(error.data)}.`,
      found: describeValue(error.data),
      expected: meant === undefined ? expected : `${expected}; did you mean \`${meant}\`?`,
      example: exampleFor(path, definitionOf(schema), error.data),
    },
  );
  return { finding, edit: { path } };
}

function wrongValue(error: ErrorObject, path: Path, file: string): StructureFinding {
  const schema = (error.parentSchema ?? {}) as JsonSchema;
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
  const choices = (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).map(String);
  const meant = nearest(String(error.data), choices);
  const range = maximum === undefined ? `${minimum} or more` : `${minimum} to ${maximum}`;
  const expected =
    choices.length > 0 ? describeSchema(schema) : minimum === undefined ? error.message : range;
  const finding = found(
    "wrong-value",
    { file, path },
    {
      message: `${nameOf(path)} cannot be ${describeValue(error.data)}.`,
      found: describeValue(error.data),
      expected: meant === undefined ? expected : `${expected}; did you mean \`${meant}\`?`,
      example: exampleFor(path),
    },
  );
  if (meant !== undefined) return { finding, edit: { path, value: meant } };
  // Without its strategy a retry rule says nothing that could be checked.
  return { finding, edit: { path: path.at(-1) === "strategy" ? path.slice(0, -1) : path } };
}

interface Words {
  readonly message: string;
  readonly found: string | undefined;
  readonly expected: string | undefined;
  readonly example: string | undefined;
}

function found(rule: string, place: Place, words: Words): Finding {
  const { message, found: seen, expected, example } = words;
  return {
    rule,
    severity: "error",
    place,
    message,
    ...(seen === undefined ? {} : { found: seen }),
    ...(expected === undefined ? {} : { expected }),
    ...(example === undefined ? {} : { example }),
  };
}

function schemaOf(error: ErrorObject): JsonSchema {
  return (error.parentSchema ?? {}) as JsonSchema;
}

function nounOf(schema: JsonSchema): string {
  return NOUNS[definitionOf(schema) ?? ""] ?? "a catalog";
}

/** Which definition of the authoring schema this is, or refers to. */
function definitionOf(schema: JsonSchema | undefined): string | undefined {
  if (schema?.$ref !== undefined) return schema.$ref.replace(/^#\/definitions\//, "");
  return definitionNames().find((name) => authoringDefinition(name) === schema);
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "The file";
  return typeof last === "number"
    ? `Item ${last + 1} of \`${String(path.at(-2) ?? "the list")}\``
    : `\`${last}\``;
}

function kindOf(value: unknown): string {
  if (typeof value === "string") return "a text";
  if (typeof value === "number") return "a number";
  return typeof value === "boolean" ? "`true` or `false`" : describeValue(value);
}
