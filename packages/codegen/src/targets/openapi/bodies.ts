import type { Api, JsonSchema, SentError } from "../../catalog/model.js";
import { bodySchema } from "../schemas/body-schema.js";
import { mapSubschemas } from "../schemas/modern-schema.js";

/** A body that an API sends, and all errors of one status that are sent as such a body. */
export interface Body {
  readonly status: number;
  /** More than one where nothing in the body tells them apart. */
  readonly errors: readonly [SentError, ...SentError[]];
  readonly schema: JsonSchema;
}

/** The bodies of an API by status, in the order of its errors; an error that its dialect cannot spell has none. */
export function bodiesOf(api: Api): readonly Body[] {
  const bodies = new Map<string, Body>();
  for (const sent of api.errors) {
    const schema = bodySchema(api, sent);
    if (schema["not"] !== undefined) continue;
    const key = `${sent.status} ${JSON.stringify(withoutAnnotations(schema))}`;
    const same = bodies.get(key);
    const errors: Body["errors"] = same === undefined ? [sent] : [...same.errors, sent];
    bodies.set(key, { status: sent.status, errors, schema: same?.schema ?? schema });
  }
  return [...bodies.values()].map(withGenericFirst);
}

/** The generic error is what a client reads where nothing tells the errors apart. */
function withGenericFirst(body: Body): Body {
  const [first, ...others] = body.errors;
  const generic = others.find(({ error }) => error.generic);
  if (first.error.generic || generic === undefined) return body;
  return { ...body, errors: [generic, first, ...others.filter((sent) => sent !== generic)] };
}

const ANNOTATIONS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
]);

/** What a schema accepts, without what it says to people. */
function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword));
  return mapSubschemas(Object.fromEntries(kept), withoutAnnotations);
}
