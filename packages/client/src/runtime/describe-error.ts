import type { ApiErrorInit, Members, RetryRule } from "@org/errors-types/runtime";
import type { ApiTables } from "./api-tables.js";
import { checkDetails } from "./check-details.js";
import type { Fitting } from "./choose-variant.js";
import type { HeaderReader } from "./dialect.js";
import { isSentAsProblem, speaksProblems } from "./fit-body.js";
import type { ReceivedText } from "./read-text.js";
import { genericCode } from "./resolve-code.js";
import { resolveType } from "./resolve-type.js";
import { retryHint } from "./retry-hint.js";

/** The response that an error is made of. */
export interface Described {
  readonly status: number;
  readonly header: HeaderReader;
  /** Its URL; empty or absent where nobody knows. */
  readonly url: string | undefined;
  readonly tables: ApiTables;
}

const NEVER: RetryRule = { strategy: "never" };
const SNIPPET_LENGTH = 256;

/** The error of a body that fits the dialect. */
export function describeFitting(fitting: Fitting, described: Described): ApiErrorInit {
  const { reading, fields } = fitting;
  const { status, header, tables } = described;
  const { code: found, received } = fitting.code;
  const recognized = fitting.whole && received === undefined && tables.listed.has(found);
  // the arm of the unknown has generic codes only
  const code = recognized || tables.generics.has(found) ? found : genericCode(status, tables);
  return {
    code,
    status,
    recognized,
    receivedCode: received,
    title: reading.title,
    detail: reading.detail,
    type: typeOf(reading.type, described),
    instance: reading.instance,
    traceId: reading.traceId,
    help: reading.help,
    retryAfterMs: retryHint(header, reading.retryAfterMs, Date.now()),
    fields: fields.length === 0 ? undefined : fields,
    ...detailsOf(reading.details, recognized ? code : undefined, tables),
    retry: retryOf(code, recognized, tables),
  };
}

/** The error of anything else: what the status and the headers say. */
export function describeOther({ text, complete }: ReceivedText, described: Described): ApiErrorInit {
  const { status, header, tables } = described;
  const code = genericCode(status, tables);
  // not within a surrogate pair
  const snippet = text.slice(0, SNIPPET_LENGTH).replace(/[\uD800-\uDBFF]$/, "");
  return {
    code,
    status,
    recognized: false,
    retryAfterMs: retryHint(header, undefined, Date.now()),
    retry: retryOf(code, false, tables),
    snippet: snippet === "" ? undefined : snippet,
    truncated: complete ? undefined : true,
  };
}

function typeOf(type: string | undefined, { header, url, tables }: Described): string | undefined {
  if (!speaksProblems(tables)) return type;
  if (type !== undefined) return resolveType(type, url);
  return isSentAsProblem(header) ? "about:blank" : undefined;
}

/** Only a recognized code (`code`) promises anything about its details. */
function detailsOf(
  read: Members | undefined,
  code: string | undefined,
  { spec }: ApiTables,
): Pick<ApiErrorInit, "details" | "detailsValid"> {
  const there = Object.entries(read ?? {}).filter(([, value]) => value !== undefined);
  const checks = spec.details ?? {};
  const checked = checkDetails(
    Object.fromEntries(there),
    code !== undefined && Object.hasOwn(checks, code) ? (checks[code] ?? {}) : {},
  );
  return {
    details: Object.keys(checked.details).length === 0 ? undefined : checked.details,
    detailsValid: checked.valid ? undefined : false,
  };
}

/** What was not recognized is not waited for: nothing says that it will become visible. */
function retryOf(code: string, recognized: boolean, { listed, retry, catalogRetry }: ApiTables): RetryRule {
  const rule = (listed.has(code) ? retry : catalogRetry).get(code) ?? NEVER;
  return rule.strategy === "eventually" && !recognized ? NEVER : rule;
}
