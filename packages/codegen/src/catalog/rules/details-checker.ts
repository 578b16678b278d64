import { createRequire } from "node:module";
import type { Ajv, ErrorObject, ValidateFunction } from "ajv";
import type { Catalog, JsonSchema } from "../model.js";
import { shown } from "./phrases.js";
import { isPlain } from "./plain-schema.js";
import { schemaProblem } from "./schema-problem.js";

/** A member's schema, ready to check values; or why it is none. */
export type Compiled = { readonly validate: ValidateFunction } | { readonly problem: string };

export type DetailsChecker = (schema: JsonSchema) => Compiled;

const checkers = new WeakMap<Catalog, DetailsChecker>();

/** The one checker of a catalog: equal schemas are compiled once. */
export function detailsChecker(catalog: Catalog): DetailsChecker {
  let checker = checkers.get(catalog);
  if (checker === undefined) {
    checker = createChecker(catalog.definitions);
    checkers.set(catalog, checker);
  }
  return checker;
}

/** What Ajv found wrong with a value, in a few words: `/limit must be integer`. */
export function describe(error: ErrorObject | undefined): string {
  if (error === undefined) return "does not fit";
  const allowed = error.keyword === "enum" ? `: ${shown(error.params.allowedValues)}` : "";
  return `${error.instancePath} ${error.message ?? error.keyword}${allowed}`.trim();
}

const OPTIONS = { strict: false, allErrors: true, logger: false, validateSchema: false } as const;

/** draft-07 is what editors and TypeScript give; 2020-12 only what is newer than that. */
const DRAFTS: readonly (() => Ajv)[] = [
  () => new (load<typeof import("ajv")>("ajv").Ajv)(OPTIONS),
  () => new (load<typeof import("ajv/dist/2020.js")>("ajv/dist/2020.js").Ajv2020)(OPTIONS),
];

/**
 * Check schemas, and compile none but the schema of schemas: that takes longer than all others together, and is the same for
 * all catalogs.
 */
const schemaCheckers = DRAFTS.map(lazily);

function createChecker(definitions: Catalog["definitions"]): DetailsChecker {
  const drafts = DRAFTS.map(lazily);
  const known = new Map<string, Compiled>();
  return (schema) => {
    const text = JSON.stringify(withoutTexts(schema));
    let compiled = known.get(text);
    if (compiled === undefined) {
      const asserting = JSON.parse(text) as JsonSchema;
      compiled = compile(drafts, text.includes("#/definitions/") ? { ...asserting, definitions } : asserting);
      known.set(text, compiled);
    }
    return compiled;
  };
}

/** What members are and mean differs where what they allow is the same. */
function withoutTexts(schema: JsonSchema): JsonSchema {
  const { title, description, ...rest } = schema;
  return {
    ...rest,
    // a title that is no text is for the schema of schemas to find
    ...(typeof title === "string" ? {} : { title }),
    ...(typeof description === "string" ? {} : { description }),
  } as JsonSchema;
}

function compile(drafts: readonly (() => Ajv)[], schema: JsonSchema): Compiled {
  let problem: string | undefined;
  for (const [index, draft] of drafts.entries()) {
    try {
      const found = isPlain(schema) ? undefined : problemOf(schema, schemaCheckers[index]!());
      if (found !== undefined) throw new Error(found);
      return { validate: draft().compile(schema) };
    } catch (error) {
      problem ??= error instanceof Error ? error.message : String(error);
    }
  }
  return { problem: problem ?? "cannot be compiled" };
}

function problemOf(schema: JsonSchema, checker: Ajv): string | undefined {
  return checker.validateSchema(schema) === true ? undefined : schemaProblem(checker.errors ?? [], schema);
}

function lazily(create: () => Ajv): () => Ajv {
  let ajv: Ajv | undefined;
  return () => {
    if (ajv === undefined) {
      ajv = create();
      load<typeof import("ajv-formats")>("ajv-formats").default(ajv);
    }
    return ajv;
  };
}

/** Loaded when it is needed first: the schemas of most catalogs are plain, and it takes as long as all else of a small one. */
function load<Library>(name: string): Library {
  return createRequire(import.meta.url)(name) as Library;
}
