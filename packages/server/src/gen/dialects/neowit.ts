// @generated from dialects/neowit.yaml

import {
  type Dialect,
  entries,
  lower,
  optional,
  type Outgoing,
  quote,
  toDotted,
  wireRule,
} from "@org/errors-server/runtime";

/** Renders `{ reason, status, traceID?, validations? }`. */
function renderBody(error: Outgoing): string | undefined {
  const reason = quote(error.detail);
  if (reason === undefined) return undefined;
  return (
    `{"reason":${reason},"status":${quote(lower(error.statusText))}` +
    optional(',"traceID":', quote(error.traceId)) +
    optional(',"validations":', entries(
        error.fields,
        (field) => toDotted(field.pointer),
        (fields) => quote(wireRule(fields[0])),
      )) +
    "}"
  );
}

/** A reason, the reason phrase of the status in lower case, and a map from path to violated rule. */
export const neowitDialect: Dialect = {
  mediaType: "application/json",
  body: renderBody,
};
