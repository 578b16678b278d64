// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  elements,
  json,
  list,
  optional,
  type Outgoing,
  type OutgoingField,
  quote,
  quoteKnown,
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

/** Renders `{ code, message, status, details }`. */
function renderError(error: Outgoing): string | undefined {
  const message = quote(error.detail);
  const status = json(error.attributes["canonical"]);
  const details = elements(renderErrorInfo(error), renderBadRequest(error), renderRetryInfo(error), renderRequestInfo(error), renderHelp(error));
  if (message === undefined || status === undefined || details === undefined) return undefined;
  return `{"code":${error.status},"message":${message},"status":${status},"details":${details}}`;
}

/** Renders `{ \@type, reason, domain, metadata? }`. */
function renderErrorInfo(error: Outgoing): string | undefined {
  return (
    `{"@type":"type.googleapis.com/google.rpc.ErrorInfo"` +
    `,"reason":${json(wireCode(error, upper))},"domain":"example.com"` +
    optional(',"metadata":', json(unlessEmpty(error.details))) +
    "}"
  );
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
    optional(',"description":', quote(field.message)) +
    optional(',"reason":', quote(wireRule(field, upper))) +
    "}"
  );
}

/** Renders `{ description, url }`. */
function renderLinksElement1(error: Outgoing): string | undefined {
  const url = quoteKnown(error.help);
  if (url === undefined) return undefined;
  return `{"description":${quoteKnown(error.title)},"url":${url}}`;
}

/** One object with a list of details that say what they are. */
export const taggedDetailsDialect: Dialect = {
  mediaType: "application/json",
  body: renderBody,
};
