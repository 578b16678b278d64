// @generated from dialects/fanfare.yaml

import {
  type Dialect,
  json,
  list,
  optional,
  optionalText,
  type Outgoing,
  type OutgoingField,
  perError,
  quote,
  spread,
  toSeconds,
  toSteps,
  toText,
  unlessEmpty,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  errorText: `{"error":${json(wireCode(error))}`,
}));

/** Renders `{ error, issues, requestId? }`. */
function renderBodyWithFields(error: Outgoing): string | undefined {
  const issues = list(error.fields, renderIssuesItem);
  if (issues === undefined) return undefined;
  const { errorText } = constants(error);
  return `${errorText},"issues":${issues}` + optionalText(',"requestId":"', error.traceId) + "}";
}

/** Renders the params that have no place of their own. */
const spreadParams = /*#__PURE__*/ spread(["type", "message", "path"]);

/** Renders one field error: `{ type, message, path?, ... }`. */
function renderIssuesItem(field: OutgoingField): string | undefined {
  const type = quote(wireRule(field));
  const message = quote(field.message);
  if (type === undefined || message === undefined) return undefined;
  return (
    `{"type":${type},"message":${message},"path":${json(toSteps(field.pointer))}` +
    spreadParams(field.params) +
    "}"
  );
}

/** What is the same at every occurrence of an error. */
const constants2 = /*#__PURE__*/ perError((error) => ({
  errorText: `{"error":${json(wireCode(error))}`,
}));

/** Renders `{ error, message?, details?, requestId?, retryAfter? }`. */
function renderBody(error: Outgoing): string | undefined {
  const { errorText } = constants2(error);
  return (
    errorText +
    optionalText(',"message":"', error.detail) +
    optional(',"details":', json(unlessEmpty(error.details))) +
    optionalText(',"requestId":"', error.traceId) +
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
