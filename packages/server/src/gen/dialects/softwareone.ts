// @generated from dialects/softwareone.yaml

import {
  type Dialect,
  entries,
  list,
  optional,
  type Outgoing,
  type OutgoingField,
  quote,
  quoteKnown,
  toDotted,
} from "@org/errors-server/runtime";

/** Renders `{ type, title, status, detail?, instance?, traceId?, errors? }`. */
function renderBody(error: Outgoing): string | undefined {
  return (
    `{"type":${quoteKnown(error.type)},"title":${quoteKnown(error.title)}` +
    `,"status":${error.status}` +
    optional(',"detail":', quote(error.detail)) +
    optional(',"instance":', quote(error.instance)) +
    optional(',"traceId":', quote(error.traceId)) +
    optional(',"errors":', entries(error.fields, (field) => toDotted(field.pointer), renderErrorsEntry)) +
    "}"
  );
}

/** Renders the errors of one path: `[field.message, …]`. */
function renderErrorsEntry(fields: readonly OutgoingField[]): string | undefined {
  return list(fields, (field) => quote(field.message));
}

/**
 * [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) with `traceId` and `errors` (path → messages) as
 * the only extension members. `type` and `status` tell errors apart, there is no code.
 */
export const softwareoneDialect: Dialect = {
  mediaType: "application/problem+json",
  body: renderBody,
};
