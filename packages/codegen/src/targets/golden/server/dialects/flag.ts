// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  json,
  optional,
  type Outgoing,
  perError,
  textList,
  toSeconds,
  toText,
  wireCode,
} from "@org/errors-server/runtime";

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  errorText: `{"ok":false,"error":${json(wireCode(error))}`,
}));

/** Renders `{ ok, error, needed?, provided?, response_metadata? }`. */
function renderBody(error: Outgoing): string | undefined {
  const { errorText } = constants(error);
  return (
    errorText +
    optional(',"needed":', json(error.details["scope"])) +
    optional(',"provided":', json(error.details["granted"])) +
    optional(',"response_metadata":', renderResponseMetadata(error)) +
    "}"
  );
}

/** Renders `{ messages }`. */
function renderResponseMetadata(error: Outgoing): string | undefined {
  const messages = textList(error.fields, (field) => concat("[ERROR] ", field.message, " [json-pointer:", field.pointer, "]"));
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
