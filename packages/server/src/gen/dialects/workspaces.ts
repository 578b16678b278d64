// @generated from dialects/workspaces.yaml

import { type Dialect, json, type Outgoing, perError, quote, wireRule } from "@org/errors-server/runtime";

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  status: `{"status":${error.status}`,
}));

/** Renders `{ status, code<, instancePath, schemaPath, keyword, params, message }`. */
function renderBodyWithFields(error: Outgoing): string | undefined {
  const instancePath = quote(error.fields[0]?.pointer);
  const schemaPath = json(error.details["schemaPath"]);
  const keyword = quote(wireRule(error.fields[0]));
  const params = json(error.fields[0]?.params);
  const message = quote(error.fields[0]?.message);
  if (
    instancePath === undefined ||
    schemaPath === undefined ||
    keyword === undefined ||
    params === undefined ||
    message === undefined
  ) {
    return undefined;
  }
  const { status } = constants(error);
  return (
    `${status},"instancePath":${instancePath},"schemaPath":${schemaPath},"keyword":${keyword}` +
    `,"params":${params},"message":${message}}`
  );
}

/** What is the same at every occurrence of an error. */
const constants2 = /*#__PURE__*/ perError((error) => ({
  status: `{"status":${error.status}`,
}));

/** Renders `{ status, code<, message }`. */
function renderBody(error: Outgoing): string | undefined {
  const message = quote(error.detail);
  if (message === undefined) return undefined;
  const { status } = constants2(error);
  return `${status},"message":${message}}`;
}

/** Status and message; a failed validation is the one error of Ajv itself, beside the status. */
export const workspacesDialect: Dialect = {
  mediaType: "application/json",
  body: (error) =>
    (error.fields.length > 0 ? renderBodyWithFields(error) : undefined) ??
    renderBody(error),
};
