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
  optionalText,
  type Outgoing,
  type OutgoingField,
  perError,
  quote,
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

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  status:
    `{"status":${quote(toText(error.status))},"code":${json(wireCode(error, kebab))}` +
    `,"title":${quote(error.title)}`,
}));

/** Renders one field error: `{ status, code, title, detail, source, meta? }`. */
function renderErrorsItem(field: OutgoingField, error: Outgoing): string | undefined {
  const detail = quote(field.message);
  const source = renderSource(field);
  if (detail === undefined || source === undefined) return undefined;
  const { status } = constants(error);
  return (
    `${status},"detail":${detail},"source":${source}` +
    optional(',"meta":', renderMeta(field)) +
    "}"
  );
}

/** Renders `{ pointer }`. */
function renderSource(field: OutgoingField): string | undefined {
  return `{"pointer":${quote(field.pointer)}}`;
}

/** Renders the params that have no place of their own. */
const spreadParams = /*#__PURE__*/ spread(["rule"]);

/** Renders `{ rule?, ... }`. */
function renderMeta(field: OutgoingField): string | undefined {
  const members = optionalText(',"rule":"', wireRule(field, camel)) + spreadParams(field.params);
  return members === "" ? undefined : braces(members);
}

/** Renders `{ errors, jsonapi? }`. */
function renderBody(error: Outgoing): string | undefined {
  const errors = concat("[", renderErrorsElement1(error), "]");
  if (errors === undefined) return undefined;
  return `{"errors":${errors},"jsonapi":{"version":"1.1"}}`;
}

/** What is the same at every occurrence of an error. */
const constants2 = /*#__PURE__*/ perError((error) => ({
  status:
    `,"status":${quote(toText(error.status))},"code":${json(wireCode(error, kebab))}` +
    `,"title":${quote(error.title)}`,
  links: optional(',"links":', renderLinks(error)),
}));

/** Renders `{ id?, status, code, title, detail?, links?, meta? }`. */
function renderErrorsElement1(error: Outgoing): string | undefined {
  const { status, links } = constants2(error);
  return (
    braces(optionalText(',"id":"', error.traceId) + status + optionalText(',"detail":"', error.detail) + links + optional(',"meta":', json(unlessEmpty(error.details))))
  );
}

/** Renders `{ about, type? }`. */
function renderLinks(error: Outgoing): string | undefined {
  const about = quote(error.help);
  if (about === undefined) return undefined;
  return `{"about":${about},"type":${quote(error.type)}}`;
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
