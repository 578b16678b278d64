// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  json,
  list,
  optional,
  type Outgoing,
  quote,
  quoteKnown,
  toSeconds,
  toText,
  wireCode,
} from "@org/errors-server/runtime";

/** Renders `{ ok, error, needed?, provided?, response_metadata? }`. */
function renderBody(error: Outgoing): string | undefined {
  return (
    `{"ok":false,"error":${quoteKnown(wireCode(error))}` +
    optional(',"needed":', json(error.details["scope"])) +
    optional(',"provided":', json(error.details["granted"])) +
    optional(',"response_metadata":', renderResponseMetadata(error)) +
    "}"
  );
}

/** Renders `{ messages }`. */
function renderResponseMetadata(error: Outgoing): string | undefined {
  const messages = list(error.fields, (field) => quote(concat("[ERROR] ", field.message, " [json-pointer:", field.pointer, "]")));
  if (messages === undefined) return undefined;
  return `{"messages":${messages}}`;
}

/** The dialect `flag`. */
export const flagDialect: Dialect = {
  mediaType: "application/json",
  status: 200,
  body: renderBody,
  headers: (error) => ({
    "Retry-After": toText(toSeconds(error.retryAfterMs)),
    "X-Request-Id": error.traceId,
  }),
};
