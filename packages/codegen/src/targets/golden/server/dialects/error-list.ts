// @generated from catalog.yaml

import {
  braces,
  camel,
  concat,
  type Dialect,
  json,
  kebab,
  list,
  optional,
  type Outgoing,
  type OutgoingField,
  quote,
  quoteKnown,
  spread,
  toSeconds,
  toText,
  unlessEmpty,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** Renders `{ errors, jsonapi? }`. */
function renderBodyWithFields(error: Outgoing): string | undefined {
  const errors = list(error.fields, (field) => renderErrorsItem(field, error));
  if (errors === undefined) return undefined;
  return `{"errors":${errors},"jsonapi":{"version":"1.1"}}`;
}

/** Renders one field error: `{ status, code, title, detail, source, meta? }`. */
function renderErrorsItem(field: OutgoingField, error: Outgoing): string | undefined {
  const detail = quote(field.message);
  const source = renderSource(field);
  if (detail === undefined || source === undefined) return undefined;
  return (
    `{"status":${quote(toText(error.status))},"code":${json(wireCode(error, kebab))}` +
    `,"title":${quoteKnown(error.title)},"detail":${detail},"source":${source}` +
    optional(',"meta":', renderMeta(field)) +
    "}"
  );
}

/** Renders `{ pointer }`. */
function renderSource(field: OutgoingField): string | undefined {
  return `{"pointer":${quote(field.pointer)}}`;
}

/** Renders `{ rule?, ... }`. */
function renderMeta(field: OutgoingField): string | undefined {
  const members = optional(',"rule":', quote(wireRule(field, camel))) + spread(field.params, ["rule"]);
  return members === "" ? undefined : braces(members);
}

/** Renders `{ errors, jsonapi? }`. */
function renderBody(error: Outgoing): string | undefined {
  const errors = concat("[", renderErrorsElement1(error), "]");
  if (errors === undefined) return undefined;
  return `{"errors":${errors},"jsonapi":{"version":"1.1"}}`;
}

/** Renders `{ id?, status, code, title, detail?, links?, meta? }`. */
function renderErrorsElement1(error: Outgoing): string | undefined {
  return (
    braces(optional(',"id":', quote(error.traceId)) + `,"status":${quote(toText(error.status))},"code":${json(wireCode(error, kebab))}` + `,"title":${quoteKnown(error.title)}` + optional(',"detail":', quote(error.detail)) + optional(',"links":', renderLinks(error)) + optional(',"meta":', json(unlessEmpty(error.details))))
  );
}

/** Renders `{ about, type? }`. */
function renderLinks(error: Outgoing): string | undefined {
  const about = quoteKnown(error.help);
  if (about === undefined) return undefined;
  return `{"about":${about},"type":${quoteKnown(error.type)}}`;
}

/** The dialect `error-list`. */
export const errorListDialect: Dialect = {
  mediaType: "application/vnd.api+json",
  body: (error) =>
    (error.fields.length > 0 ? renderBodyWithFields(error) : undefined) ??
    renderBody(error),
  headers: (error) => ({
    "Retry-After": toText(toSeconds(error.retryAfterMs)),
  }),
};
