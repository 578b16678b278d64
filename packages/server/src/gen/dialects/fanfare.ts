// @generated from dialects/fanfare.yaml

import {
  type Dialect,
  json,
  list,
  optional,
  type Outgoing,
  type OutgoingField,
  quote,
  quoteKnown,
  spread,
  toSeconds,
  toSteps,
  toText,
  unlessEmpty,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** Renders `{ error, issues, requestId? }`. */
function renderBodyWithFields(error: Outgoing): string | undefined {
  const issues = list(error.fields, renderIssuesItem);
  if (issues === undefined) return undefined;
  return (
    `{"error":${quoteKnown(wireCode(error))},"issues":${issues}` +
    optional(',"requestId":', quote(error.traceId)) +
    "}"
  );
}

/** Renders one field error: `{ type, message, path?, ... }`. */
function renderIssuesItem(field: OutgoingField): string | undefined {
  const type = quote(wireRule(field));
  const message = quote(field.message);
  if (type === undefined || message === undefined) return undefined;
  return (
    `{"type":${type},"message":${message},"path":${json(toSteps(field.pointer))}` +
    spread(field.params, ["type", "message", "path"]) +
    "}"
  );
}

/** Renders `{ error, message?, details?, requestId?, retryAfter? }`. */
function renderBody(error: Outgoing): string | undefined {
  return (
    `{"error":${quoteKnown(wireCode(error))}` +
    optional(',"message":', quote(error.detail)) +
    optional(',"details":', json(unlessEmpty(error.details))) +
    optional(',"requestId":', quote(error.traceId)) +
    optional(',"retryAfter":', toSeconds(error.retryAfterMs)) +
    "}"
  );
}

/**
 * The code in `error`, a message beside it; a failed validation has a list of issues instead of a
 * message.
 */
export const fanfareDialect: Dialect = {
  mediaType: "application/json",
  body: (error) =>
    (error.fields.length > 0 ? renderBodyWithFields(error) : undefined) ??
    renderBody(error),
  headers: (error) => ({
    "Retry-After": toText(toSeconds(error.retryAfterMs)),
  }),
};
