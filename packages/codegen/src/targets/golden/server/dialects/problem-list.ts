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
  quoteKnown,
  toSeconds,
  toText,
  unlessEmpty,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** Renders `{ type, title, status, detail?, instance?, code?, errors?, extensions? }`. */
function renderBody(error: Outgoing): string | undefined {
  return (
    `{"type":${quoteKnown(error.type)},"title":${quoteKnown(error.title)}` +
    `,"status":${error.status}` +
    optional(',"detail":', quote(error.detail)) +
    optional(',"instance":', quote(error.instance)) +
    `,"code":${quoteKnown(wireCode(error))}` +
    optional(',"errors":', list(error.fields, renderErrorsItem)) +
    optional(',"extensions":', json(unlessEmpty(error.details))) +
    "}"
  );
}

/** Renders one field error: `{ detail, pointer, rule?, params? }`. */
function renderErrorsItem(field: OutgoingField): string | undefined {
  const detail = quote(field.message);
  const pointer = quote(concat("#", field.pointer));
  if (detail === undefined || pointer === undefined) return undefined;
  return (
    `{"detail":${detail},"pointer":${pointer}` +
    optional(',"rule":', quote(wireRule(field))) +
    optional(',"params":', json(field.params)) +
    "}"
  );
}

/** The dialect `problem-list`. */
export const problemListDialect: Dialect = {
  mediaType: "application/problem+json",
  body: renderBody,
  headers: (error) => ({
    "Retry-After": toText(toSeconds(error.retryAfterMs)),
  }),
};
