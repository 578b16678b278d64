// @generated from dialects/neowit.yaml

import {
  type Dialect,
  entries,
  lower,
  optional,
  optionalText,
  type Outgoing,
  perError,
  quote,
  toDotted,
  wireRule,
} from "@org/errors-server/runtime";

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  status: `,"status":${quote(lower(error.statusText))}`,
}));

/** Renders `{ reason, status, traceID?, validations? }`. */
function renderBody(error: Outgoing): string | undefined {
  const reason = quote(error.detail);
  if (reason === undefined) return undefined;
  const { status } = constants(error);
  return (
    `{"reason":${reason}${status}` +
    optionalText(',"traceID":"', error.traceId) +
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
