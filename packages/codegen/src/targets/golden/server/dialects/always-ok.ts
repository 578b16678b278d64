// @generated from catalog.yaml

import {
  concat,
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

/** Renders the details that have no place of their own. */
const spreadDetails = /*#__PURE__*/ spread(["code", "http", "argumentErrors", "retryAfterMs", "traceId"]);

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  code: `{"code":${json(wireCode(error, upper))}`,
}));

/** Renders `{ code, http, argumentErrors?, retryAfterMs?, traceId?, ... }`. */
function renderExtensions(error: Outgoing): string | undefined {
  const http = renderHttp(error);
  if (http === undefined) return undefined;
  const { code } = constants(error);
  return (
    `${code},"http":${http}` +
    optional(',"argumentErrors":', list(error.fields, renderArgumentErrorsItem)) +
    optional(',"retryAfterMs":', toMilliseconds(error.retryAfterMs)) +
    optionalText(',"traceId":"', error.traceId) +
    spreadDetails(error.details) +
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
    optionalText(',"message":"', field.message) +
    "}"
  );
}

/** The dialect `always-ok`. */
export const alwaysOkDialect: Dialect = {
  mediaType: "application/graphql-response+json",
  status: 200,
  body: renderBody,
};
