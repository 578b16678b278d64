// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  json,
  list,
  optional,
  type Outgoing,
  type OutgoingField,
  quote,
  spread,
  toIndexed,
  toMilliseconds,
  upper,
  wireCode,
} from "@org/errors-server/runtime";

/** Renders `{ errors, data }`. */
function renderBody(error: Outgoing): string | undefined {
  const errors = concat("[", renderErrorsElement1(error), "]");
  if (errors === undefined) return undefined;
  return `{"errors":${errors},"data":null}`;
}

/** Renders `{ message, extensions }`. */
function renderErrorsElement1(error: Outgoing): string | undefined {
  const message = quote(error.detail);
  const extensions = renderExtensions(error);
  if (message === undefined || extensions === undefined) return undefined;
  return `{"message":${message},"extensions":${extensions}}`;
}

/** Renders `{ code, http, argumentErrors?, retryAfterMs?, traceId?, ... }`. */
function renderExtensions(error: Outgoing): string | undefined {
  const http = renderHttp(error);
  if (http === undefined) return undefined;
  return (
    `{"code":${json(wireCode(error, upper))},"http":${http}` +
    optional(',"argumentErrors":', list(error.fields, renderArgumentErrorsItem)) +
    optional(',"retryAfterMs":', toMilliseconds(error.retryAfterMs)) +
    optional(',"traceId":', quote(error.traceId)) +
    spread(error.details, ["code", "http", "argumentErrors", "retryAfterMs", "traceId"]) +
    "}"
  );
}

/** Renders `{ status }`. */
function renderHttp(error: Outgoing): string | undefined {
  return `{"status":${error.status}}`;
}

/** Renders one field error: `{ argument, message? }`. */
function renderArgumentErrorsItem(field: OutgoingField): string | undefined {
  return (
    `{"argument":${quote(toIndexed(field.pointer))}` +
    optional(',"message":', quote(field.message)) +
    "}"
  );
}

/** The dialect `always-ok`. */
export const alwaysOkDialect: Dialect = {
  mediaType: "application/graphql-response+json",
  status: 200,
  body: renderBody,
};
