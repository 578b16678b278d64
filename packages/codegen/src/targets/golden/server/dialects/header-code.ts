// @generated from catalog.yaml

import {
  braces,
  concat,
  type Dialect,
  entries,
  kebab,
  optional,
  optionalText,
  type Outgoing,
  type OutgoingField,
  quote,
  spread,
  toDotted,
  toEpoch,
  toText,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** Renders `{ message, requestId?, errors?, context? }`. */
function renderBody(error: Outgoing): string | undefined {
  const message = quote(error.detail);
  if (message === undefined) return undefined;
  return (
    `{"message":${message}` +
    optionalText(',"requestId":"', error.traceId) +
    optional(',"errors":', entries(error.fields, (field) => toDotted(field.pointer), renderErrorsEntry)) +
    optional(',"context":', renderContext(error)) +
    "}"
  );
}

/** Renders the errors of one path: `{ [path] }`. */
function renderErrorsEntry(fields: readonly OutgoingField[]): string | undefined {
  return entries(
        fields,
        (field) => wireRule(field, kebab),
        (fields) => quote(fields[0]?.message),
      );
}

/** Renders the details that have no place of their own. */
const spreadDetails = /*#__PURE__*/ spread([]);

/** Renders `{ ... }`. */
function renderContext(error: Outgoing): string | undefined {
  const members = spreadDetails(error.details);
  return members === "" ? undefined : braces(members);
}

/** The dialect `header-code`. */
export const headerCodeDialect: Dialect = {
  mediaType: "application/json",
  body: renderBody,
  headers: (error) => ({
    "X-Error-Code": toText(wireCode(error, kebab)),
    "X-RateLimit-Reset": toText(toEpoch(error.retryAfterMs)),
    "X-Api-Version": "7",
    "X-Help": concat("<", error.help, ">; rel=help"),
  }),
};
