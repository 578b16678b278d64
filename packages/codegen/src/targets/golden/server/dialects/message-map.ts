// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  entries,
  json,
  optional,
  type Outgoing,
  type OutgoingField,
  perError,
  quote,
  textList,
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
  return textList(fields, (field) => field.message);
}

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  errorText: `{"error":${json(wireCode(error))}`,
}));

/** Renders `{ error, message, reset? }`. */
function renderBody(error: Outgoing): string | undefined {
  const message = quote(concat(error.status, ": ", error.detail));
  if (message === undefined) return undefined;
  const { errorText } = constants(error);
  return (
    `${errorText},"message":${message}` +
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
