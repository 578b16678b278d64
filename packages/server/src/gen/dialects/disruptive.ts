// @generated from dialects/disruptive.yaml

import {
  type Dialect,
  optional,
  type Outgoing,
  quote,
  quoteKnown,
  toSeconds,
  toText,
} from "@org/errors-server/runtime";

/** Renders `{ error, code, help? }`. */
function renderBody(error: Outgoing): string | undefined {
  const errorText = quote(error.detail);
  if (errorText === undefined) return undefined;
  return (
    `{"error":${errorText},"code":${error.status}` +
    optional(',"help":', quoteKnown(error.help)) +
    "}"
  );
}

/** A summary, the status, and a link to its documentation. There is no code and no field error. */
export const disruptiveDialect: Dialect = {
  mediaType: "application/json",
  body: renderBody,
  headers: (error) => ({
    "Retry-After": toText(toSeconds(error.retryAfterMs)),
  }),
};
