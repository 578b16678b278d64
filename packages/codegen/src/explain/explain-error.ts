import { isDeepStrictEqual } from "node:util";
import { describeRetry } from "../catalog/describe-retry.js";
import { errorOf, listedError, refinedBy } from "../catalog/lookups.js";
import type { Api, Catalog, DetailsMember, ErrorDefinition, RetryRule, SentError } from "../catalog/model.js";
import { sentAs } from "../catalog/sent-as.js";
import { interpret, type Occurrence } from "../dialect/interpret.js";
import { schemaLimits } from "../print/schema-comment.js";
import { printType } from "../print/typescript-type.js";
import { referredDefinitions } from "../targets/schemas/modern-schema.js";
import type {
  ExplainedDetail,
  ExplainedError,
  ExplainedResponse,
  ExplainedRetry,
} from "./explained-error.js";
import { sampleOccurrence } from "./sample-occurrence.js";

/**
 * Says what an error means, why it happens, what to do, and what each API sends. Undefined where the catalog has no
 * such code.
 */
export function explainError(catalog: Catalog, code: string): ExplainedError | undefined {
  const error = errorOf(catalog, code);
  if (error === undefined) return undefined;
  const { status, title, generic, causes, remedies, refines, deprecated, type, help, source } = error;
  return {
    code,
    status,
    title,
    generic,
    meaning: error.description ?? error.detail?.written ?? title,
    detail: error.detail?.written,
    causes,
    remedies,
    retry: explainRetry(error.retry),
    details: error.details.map(explainDetail),
    types: explainTypes(error, catalog),
    refines,
    refinedBy: refinedBy(catalog, code),
    ...{ deprecated, type, help, source },
    apis: catalog.apis.map((api) => explainResponse(error, api, catalog)),
  };
}

function explainDetail({ name, required, schema, redact }: DetailsMember): ExplainedDetail {
  const { description } = schema;
  return {
    name,
    required,
    type: printType(schema),
    description,
    limits: schemaLimits(schema),
    redact,
    schema,
  };
}

function explainTypes({ details }: ErrorDefinition, { definitions }: Catalog): Record<string, string> {
  const names = referredDefinitions(
    details.map(({ schema }) => schema),
    definitions,
  );
  return Object.fromEntries(names.map((name) => [name, printType(definitions[name] ?? {})]));
}

function explainResponse(error: ErrorDefinition, api: Api, catalog: Catalog): ExplainedResponse {
  const { code, sent } = sentAs(error, api, catalog);
  const own = code === error.code ? sent : undefined;
  const listed = own !== undefined && listedError(api, code) === own;
  const ownRule = own !== undefined && !isDeepStrictEqual(own.retry, error.retry);
  return {
    api: api.name,
    dialect: api.dialect.name,
    listed,
    sentAs: code,
    response: own && interpret(api, occurrenceOf(own, listed, catalog)),
    retry: ownRule ? explainRetry(own.retry) : undefined,
    note: own?.note,
  };
}

/** An error that the API does not list has none of its details: they are no part of what the API promises. */
function occurrenceOf(sent: SentError, listed: boolean, catalog: Catalog): Occurrence {
  const occurrence = sampleOccurrence(sent, catalog);
  return listed ? occurrence : { ...occurrence, details: {} };
}

function explainRetry(rule: RetryRule): ExplainedRetry {
  return { rule, words: describeRetry(rule).sentence };
}
