// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  elements,
  json,
  list,
  optional,
  optionalText,
  type Outgoing,
  type OutgoingField,
  perError,
  quote,
  toDotted,
  toDuration,
  unlessEmpty,
  upper,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** Renders `{ error }`. */
function renderBody(error: Outgoing): string | undefined {
  const errorText = renderError(error);
  if (errorText === undefined) return undefined;
  return `{"error":${errorText}}`;
}

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  code: `{"code":${error.status}`,
}));

/** Renders `{ code, message, status, details }`. */
function renderError(error: Outgoing): string | undefined {
  const message = quote(error.detail);
  const status = json(error.attributes["canonical"]);
  const details = elements(renderErrorInfo(error), renderBadRequest(error), renderRetryInfo(error), renderRequestInfo(error), renderHelp(error));
  if (message === undefined || status === undefined || details === undefined) return undefined;
  const { code } = constants(error);
  return `${code},"message":${message},"status":${status},"details":${details}}`;
}

/** What is the same at every occurrence of an error. */
const constants2 = /*#__PURE__*/ perError((error) => ({
  reason:
    `{"@type":"type.googleapis.com/google.rpc.ErrorInfo"` +
    `,"reason":${json(wireCode(error, upper))},"domain":"example.com"`,
}));

/** Renders `{ \@type, reason, domain, metadata? }`. */
function renderErrorInfo(error: Outgoing): string | undefined {
  const { reason } = constants2(error);
  return reason + optional(',"metadata":', json(unlessEmpty(error.details))) + "}";
}

/** Renders `{ \@type, fieldViolations }`. */
function renderBadRequest(error: Outgoing): string | undefined {
  const fieldViolations = list(error.fields, renderFieldViolationsItem);
  if (fieldViolations === undefined) return undefined;
  return (
    `{"@type":"type.googleapis.com/google.rpc.BadRequest"` +
    `,"fieldViolations":${fieldViolations}}`
  );
}

/** Renders `{ \@type, retryDelay }`. */
function renderRetryInfo(error: Outgoing): string | undefined {
  const retryDelay = quote(toDuration(error.retryAfterMs));
  if (retryDelay === undefined) return undefined;
  return `{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":${retryDelay}}`;
}

/** Renders `{ \@type, requestId }`. */
function renderRequestInfo(error: Outgoing): string | undefined {
  const requestId = quote(error.traceId);
  if (requestId === undefined) return undefined;
  return `{"@type":"type.googleapis.com/google.rpc.RequestInfo","requestId":${requestId}}`;
}

/** Renders `{ \@type, links }`. */
function renderHelp(error: Outgoing): string | undefined {
  const links = concat("[", renderLinksElement1(error), "]");
  if (links === undefined) return undefined;
  return `{"@type":"type.googleapis.com/google.rpc.Help","links":${links}}`;
}

/** Renders one field error: `{ field, description?, reason? }`. */
function renderFieldViolationsItem(field: OutgoingField): string | undefined {
  return (
    `{"field":${quote(toDotted(field.pointer))}` +
    optionalText(',"description":"', field.message) +
    optionalText(',"reason":"', wireRule(field, upper)) +
    "}"
  );
}

/** Renders `{ description, url }`. */
function renderLinksElement1(error: Outgoing): string | undefined {
  const url = quote(error.help);
  if (url === undefined) return undefined;
  return `{"description":${quote(error.title)},"url":${url}}`;
}

/** One object with a list of details that say what they are. */
export const taggedDetailsDialect: Dialect = {
  mediaType: "application/json",
  body: renderBody,
};
