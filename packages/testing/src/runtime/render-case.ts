import { errorOfCode, type RenderedError, renderError } from "@org/errors-server/runtime";
import type { FieldError, Members } from "@org/errors-types/runtime";
import type { TestApi } from "./define-test-api.js";
import { findCase } from "./find-case.js";
import { checkMembers } from "./known-members.js";

/** What a server says of an error, where it is not what the example in the catalog says. */
export interface SentAs<D = Members> {
  /** Which example: its number or its title. Default: the first one. */
  readonly example?: number | string | undefined;
  /** What happened this time. Default: the text of the catalog, filled from the details. */
  readonly detail?: string | undefined;
  /** Those members that differ from the example. */
  readonly details?: Partial<D> | undefined;
  /** The violated input fields, in the place of those of the example. */
  readonly fields?: readonly FieldError[] | undefined;
  readonly traceId?: string | undefined;
  readonly instance?: string | undefined;
  /** How long to wait, in milliseconds. Default: what the retry rule says. */
  readonly retryAfterMs?: number | undefined;
}

const MEMBERS: readonly (keyof SentAs)[] = [
  "details",
  "detail",
  "fields",
  "traceId",
  "instance",
  "retryAfterMs",
  "example",
];

/**
 * @param more members that there may be besides
 * @throws TypeError where the API does not list the code, there is no such example, or a member that would be passed over.
 */
export function checkSent(
  api: TestApi<unknown>,
  code: string,
  sent: SentAs,
  more: readonly string[] = [],
): void {
  findCase(api, code, sent.example);
  checkMembers(`What is said of \`${code}\``, sent, [...MEMBERS, ...more]);
}

/** What the server of an API sends for an error. @throws TypeError where it does not list the code, or there is no such example. */
export function renderCase(api: TestApi<unknown>, code: string, sent: SentAs = {}): RenderedError {
  const { details, detail, fields, retryAfterMs } = findCase(api, code, sent.example);
  const error = errorOfCode(code, api.server.errors[code]?.status ?? 500, {
    // the text of an example speaks of the details of the example
    detail: sent.detail ?? (sent.details === undefined ? detail : undefined),
    details: { ...details, ...sent.details },
    fields: (sent.fields ?? fields)?.map((field) => withMessage(field, api)),
    traceId: sent.traceId,
    instance: sent.instance,
    retryAfterMs: sent.retryAfterMs ?? retryAfterMs,
  });
  return renderError(error, api.server);
}

/** What a factory does for a field error without a message. */
function withMessage(field: FieldError, { server }: TestApi<unknown>): FieldError {
  const messages = server.catalog.messages ?? {};
  const { rule = "" } = field;
  const usual = Object.hasOwn(messages, rule) ? messages[rule] : undefined;
  return field.message !== undefined || usual === undefined ? field : { ...field, message: usual };
}
