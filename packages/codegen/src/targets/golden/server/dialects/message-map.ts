// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  entries,
  list,
  optional,
  type Outgoing,
  type OutgoingField,
  quote,
  quoteKnown,
  toBrackets,
  toEpoch,
  wireCode,
} from "@org/errors-server/runtime";

/** Renders `{ errors }`. */
function renderBodyWithFields(error: Outgoing): string | undefined {
  const errors = entries(error.fields, (field) => toBrackets(field.pointer), renderErrorsEntry);
  if (errors === undefined) return undefined;
  return `{"errors":${errors}}`;
}

/** Renders the errors of one path: `[field.message, …]`. */
function renderErrorsEntry(fields: readonly OutgoingField[]): string | undefined {
  return list(fields, (field) => quote(field.message));
}

/** Renders `{ error, message, reset? }`. */
function renderBody(error: Outgoing): string | undefined {
  const message = quote(concat(error.status, ": ", error.detail));
  if (message === undefined) return undefined;
  return (
    `{"error":${quoteKnown(wireCode(error))},"message":${message}` +
    optional(',"reset":', toEpoch(error.retryAfterMs)) +
    "}"
  );
}

/** The dialect `message-map`. */
export const messageMapDialect: Dialect = {
  mediaType: "application/json",
  body: (error) =>
    (error.fields.length > 0 ? renderBodyWithFields(error) : undefined) ??
    renderBody(error),
};
