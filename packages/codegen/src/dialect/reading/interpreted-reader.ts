import { errorOf, listedError } from "../../catalog/lookups.js";
import type { Api, Catalog, FieldExample, RetryRule } from "../../catalog/model.js";
import type { TextMember } from "../carried.js";
import type { Interpreted } from "../interpret.js";
import type { Condition, Header } from "../layout.js";
import { type FoundCode, findCode } from "./find-code.js";
import { readNode } from "./read-node.js";
import { type ReadingScope, readingScope } from "./reading-scope.js";
import { type Said, together } from "./said.js";

/** An error as a client has it that read a response. Absent members are absent. */
export interface ArrivedError extends Readonly<Partial<Record<TextMember, string>>> {
  readonly code: string;
  readonly status: number;
  readonly recognized: boolean;
  readonly receivedCode?: string;
  readonly retryAfterMs?: number;
  readonly fields: readonly FieldExample[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly detailsValid: boolean;
  readonly retry: RetryRule;
}

/**
 * Reads what `interpret` rendered, through the Layout of the API's dialect: what of the error arrives at a client. For such
 * responses only: of what others send, the generated reader knows more. Where no body of the dialect fits, the error is what
 * status and headers say.
 */
export function interpretedReader(
  api: Api,
  catalog: Catalog,
  nowMs: number,
): (response: Interpreted) => ArrivedError {
  const scope = readingScope(api, catalog, nowMs);
  return ({ status, headers, body }) => {
    const hintMs = waitOfHeader(headers["retry-after"]);
    const found = firstFitting(status, headers, body, scope);
    if (found !== undefined) return described(found, status, hintMs, scope);
    const code = { code: scope.genericOf(status), recognized: false };
    return described({ said: {}, fields: [], code }, status, hintMs, scope);
  };
}

interface Fitting {
  readonly said: Said;
  readonly fields: readonly FieldExample[];
  readonly code: FoundCode;
}

function firstFitting(
  status: number,
  headers: Interpreted["headers"],
  body: unknown,
  scope: ReadingScope,
): Fitting | undefined {
  const { layout } = scope.api.dialect;
  for (const variant of layout.variants) {
    const ofBody = readNode(variant.body, body, scope);
    const ofHeaders = readHeaders(layout.headers, headers, scope);
    if (ofBody === undefined || ofHeaders === undefined) continue;
    const said = together([ofBody, ofHeaders]);
    const fields = fieldsOf(said);
    const code = findCode(said, fields, status, scope);
    if (holds(variant.when, code.code, fields.length > 0)) return { said, fields, code };
  }
  return undefined;
}

function holds(when: Condition | undefined, code: string, hasFields: boolean): boolean {
  if (when?.hasFields !== undefined && when.hasFields !== hasFields) return false;
  return when?.codes === undefined || when.codes.includes(code);
}

/** Undefined where a header is missing that the dialect requires. */
function readHeaders(
  expected: readonly Header[],
  headers: Interpreted["headers"],
  scope: ReadingScope,
): Said | undefined {
  const parts: Said[] = [];
  for (const { name, presence, value } of expected) {
    if (value.kind === "constant") continue;
    // blanks around a value are no part of it (RFC 9110, section 5.5)
    const text = headers[name.toLowerCase()]?.replace(/^ +| +$/g, "");
    const said = text === undefined ? undefined : readNode(value, text, scope);
    if (said !== undefined) parts.push(said);
    else if (presence === "required") return undefined;
  }
  return together(parts);
}

/** `Retry-After` counts whatever the dialect says (RFC 9110, section 10.2.3). */
function waitOfHeader(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) * 1000 : undefined;
}

function fieldsOf({ field, fields }: Said): readonly FieldExample[] {
  return (fields ?? (field === undefined ? [] : [field])).map((each) => ({ pointer: "", ...each }));
}

function described(
  { said: { texts, retryAfterMs, details = {} }, fields, code }: Fitting,
  status: number,
  hintMs: number | undefined,
  scope: ReadingScope,
): ArrivedError {
  const waitMs = hintMs ?? retryAfterMs;
  return {
    ...code,
    status,
    ...texts,
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
    fields,
    details,
    detailsValid: !code.recognized || hasRequired(details, code.code, scope),
    retry: retryOf(code, scope),
  };
}

/** Only what the dialect can carry is missed. */
function hasRequired(
  details: Readonly<Record<string, unknown>>,
  code: string,
  { api, hasDetail }: ReadingScope,
): boolean {
  return (listedError(api, code)?.details ?? []).every(
    ({ name, required, redact }) =>
      !required || redact || Object.hasOwn(details, name) || !hasDetail(name, code),
  );
}

/** What was not recognized is not waited for: nothing says that it will become visible. */
function retryOf({ code, recognized }: FoundCode, { api, catalog }: ReadingScope): RetryRule {
  const rule = (listedError(api, code) ?? errorOf(catalog, code))?.retry ?? NEVER;
  return rule.strategy === "eventually" && !recognized ? NEVER : rule;
}

const NEVER: RetryRule = { strategy: "never" };
