// @generated from dialects/problem-details.yaml

import {
  type Dialect,
  entries,
  json,
  optional,
  optionalText,
  type Outgoing,
  type OutgoingField,
  perError,
  quote,
  spread,
  textList,
  toDotted,
  toSeconds,
  toText,
  wireCode,
} from "@org/errors-server/runtime";

/** Renders the details that have no place of their own. */
const spreadDetails = /*#__PURE__*/ spread(["type", "title", "status", "detail", "instance", "traceId", "errors", "code"]);

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  type: `{"type":${quote(error.type)},"title":${quote(error.title)},"status":${error.status}`,
  code: `,"code":${json(wireCode(error))}`,
}));

/** Renders `{ type, title, status, detail?, instance?, traceId?, errors?, code, ... }`. */
function renderBody(error: Outgoing): string | undefined {
  const { type, code } = constants(error);
  return (
    type +
    optionalText(',"detail":"', error.detail) +
    optionalText(',"instance":"', error.instance) +
    optionalText(',"traceId":"', error.traceId) +
    optional(',"errors":', entries(error.fields, (field) => toDotted(field.pointer), renderErrorsEntry)) +
    code +
    spreadDetails(error.details) +
    "}"
  );
}

/** Renders the errors of one path: `[field.message, …]`. */
function renderErrorsEntry(fields: readonly OutgoingField[]): string | undefined {
  return textList(fields, (field) => field.message);
}

/**
 * [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) with the code, the trace, the field errors (path
 * → messages) and the details as extension members.
 */
export const problemDetailsDialect: Dialect = {
  mediaType: "application/problem+json",
  body: renderBody,
  headers: (error) => ({
    "WWW-Authenticate": toText(error.attributes["challenge"]),
    "Retry-After": toText(toSeconds(error.retryAfterMs)),
  }),
};
