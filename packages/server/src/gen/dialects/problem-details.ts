// @generated from dialects/problem-details.yaml

import {
  type Dialect,
  entries,
  list,
  optional,
  type Outgoing,
  type OutgoingField,
  quote,
  quoteKnown,
  spread,
  toDotted,
  toSeconds,
  toText,
  wireCode,
} from "@org/errors-server/runtime";

/** Renders `{ type, title, status, detail?, instance?, traceId?, errors?, code, ... }`. */
function renderBody(error: Outgoing): string | undefined {
  return (
    `{"type":${quoteKnown(error.type)},"title":${quoteKnown(error.title)}` +
    `,"status":${error.status}` +
    optional(',"detail":', quote(error.detail)) +
    optional(',"instance":', quote(error.instance)) +
    optional(',"traceId":', quote(error.traceId)) +
    optional(',"errors":', entries(error.fields, (field) => toDotted(field.pointer), renderErrorsEntry)) +
    `,"code":${quoteKnown(wireCode(error))}` +
    spread(error.details, ["type", "title", "status", "detail", "instance", "traceId", "errors", "code"]) +
    "}"
  );
}

/** Renders the errors of one path: `[field.message, …]`. */
function renderErrorsEntry(fields: readonly OutgoingField[]): string | undefined {
  return list(fields, (field) => quote(field.message));
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
