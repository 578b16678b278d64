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
  toSeconds,
  toText,
  unlessEmpty,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  type: `{"type":${quote(error.type)},"title":${quote(error.title)},"status":${error.status}`,
  code: `,"code":${json(wireCode(error))}`,
}));

/** Renders `{ type, title, status, detail?, instance?, code?, errors?, extensions? }`. */
function renderBody(error: Outgoing): string | undefined {
  const { type, code } = constants(error);
  return (
    type +
    optionalText(',"detail":"', error.detail) +
    optionalText(',"instance":"', error.instance) +
    code +
    optional(',"errors":', list(error.fields, renderErrorsItem)) +
    optional(',"extensions":', json(unlessEmpty(error.details))) +
    "}"
  );
}

/** Renders one field error: `{ detail, pointer, rule?, params? }`. */
function renderErrorsItem(field: OutgoingField): string | undefined {
  const detail = quote(field.message);
  if (detail === undefined) return undefined;
  return (
    `{"detail":${detail},"pointer":${quote(concat("#", field.pointer))}` +
    optionalText(',"rule":"', wireRule(field)) +
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
