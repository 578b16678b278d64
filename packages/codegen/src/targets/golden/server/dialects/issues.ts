// @generated from catalog.yaml

import {
  type Dialect,
  json,
  list,
  optional,
  optionalText,
  type Outgoing,
  type OutgoingField,
  pascal,
  perError,
  quote,
  spread,
  toSegments,
  unlessEmpty,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** Renders `{ success, error }`. */
function renderBody1(error: Outgoing): string | undefined {
  const errorText = renderError(error);
  if (errorText === undefined) return undefined;
  return `{"success":false,"error":${errorText}}`;
}

/** Renders `{ name, issues }`. */
function renderError(error: Outgoing): string | undefined {
  const issues = list(error.fields, renderIssuesItem);
  if (issues === undefined) return undefined;
  return `{"name":"ValidationError","issues":${issues}}`;
}

/** Renders the params that have no place of their own. */
const spreadParams = /*#__PURE__*/ spread(["code", "path", "message"]);

/** Renders one field error: `{ code, path, message, ... }`. */
function renderIssuesItem(field: OutgoingField): string | undefined {
  const code = quote(wireRule(field));
  const message = quote(field.message);
  if (code === undefined || message === undefined) return undefined;
  return (
    `{"code":${code},"path":${json(toSegments(field.pointer))},"message":${message}` +
    spreadParams(field.params) +
    "}"
  );
}

/** Renders `{ success, maintenance, until?, regions? }`. */
function renderBody2(error: Outgoing): string | undefined {
  return (
    `{"success":false,"maintenance":true` +
    optional(',"until":', json(error.details["until"])) +
    optional(',"regions":', json(error.details["regions"])) +
    "}"
  );
}

/** Renders `{ success, error }`. */
function renderBody(error: Outgoing): string | undefined {
  const errorText = renderError2(error);
  if (errorText === undefined) return undefined;
  return `{"success":false,"error":${errorText}}`;
}

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  name: `{"name":${json(wireCode(error, pascal))}`,
}));

/** Renders `{ name, message?, data?, issues< }`. */
function renderError2(error: Outgoing): string | undefined {
  const { name } = constants(error);
  return (
    name +
    optionalText(',"message":"', error.detail) +
    optional(',"data":', json(unlessEmpty(error.details))) +
    "}"
  );
}

/** The dialect `issues`. */
export const issuesDialect: Dialect = {
  mediaType: "application/json",
  body: (error) =>
    (error.fields.length > 0 && ["validation_failed", "bad_request"].includes(error.code) ? renderBody1(error) : undefined) ??
    (["maintenance"].includes(error.code) ? renderBody2(error) : undefined) ??
    renderBody(error),
};
