import type { Api, DetailsMember, ErrorDefinition, JsonSchema, SentError } from "../catalog/model.js";
import type { WrittenDialect } from "../catalog/written.js";
import { parseDialect } from "../dialect/parse.js";

/** Members of an error that tests state; the rest is of no interest to them. */
export interface SampleError {
  readonly code?: string;
  readonly status?: number;
  readonly bodyStatus?: number;
  readonly title?: string;
  readonly type?: string;
  readonly help?: string;
  readonly wire?: readonly (string | number)[];
  /** JSON Schema by member; a trailing `?` makes it optional, a trailing `!` keeps it from being sent. */
  readonly details?: Readonly<Record<string, JsonSchema>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

const place = { file: "sample.yaml", path: [] };

export function sampleSent(sample: SampleError = {}): SentError {
  const code = sample.code ?? "quota_exceeded";
  const status = sample.status ?? 429;
  const title = sample.title ?? "Quota exceeded";
  const type = sample.type ?? `https://errors.example.org/${code}`;
  const help = sample.help ?? `https://docs.example.org/${code}`;
  const details = Object.entries(sample.details ?? {}).map(([name, schema]) => sampleMember(name, schema));
  const error: ErrorDefinition = {
    ...{ code, source: "sample.yaml", place, status, generic: false, refines: [], title, type, help },
    ...{
      detail: undefined,
      description: undefined,
      causes: [],
      remedies: [],
      details,
      retry: { strategy: "never" },
    },
    ...{ deprecated: undefined, attributes: sample.attributes ?? {}, examples: [] },
  };
  const { retry } = error;
  const bodyStatus = sample.bodyStatus ?? status;
  const wire = sample.wire ?? [code];
  return {
    code,
    error,
    status,
    bodyStatus,
    title,
    type,
    help,
    detail: undefined,
    details,
    retry,
    wire,
    note: undefined,
  };
}

export function sampleApi(
  dialect: WrittenDialect,
  more: { readonly errors?: readonly SentError[]; readonly rules?: Api["rules"] } = {},
): Api {
  const { layout, findings } = parseDialect(dialect, place);
  if (layout === undefined) throw new Error(`The template is wrong: ${JSON.stringify(findings)}`);
  const { mediaType, status } = dialect;
  return {
    ...{ name: "sample", source: "sample.yaml", place, title: "Sample API", description: undefined },
    dialect: {
      name: "sample",
      source: "sample.yaml",
      place,
      description: undefined,
      mediaType,
      status,
      layout,
    },
    ...{
      errors: more.errors ?? [sampleSent()],
      allExcept: undefined,
      templates: { type: undefined, help: undefined },
      unlisted: [],
      match: [],
      rules: more.rules ?? {},
      rateLimits: [],
      constraints: [],
    },
  };
}

function sampleMember(name: string, schema: JsonSchema): DetailsMember {
  const redact = name.endsWith("!");
  return { name: name.replace(/[?!]$/, ""), required: !/[?!]$/.test(name), schema, redact };
}
