// @generated from dialects/workspaces.yaml

import { type Dialect, json, type Outgoing, quote, wireRule } from "@org/errors-server/runtime";

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
  return (
    `{"status":${error.status},"instancePath":${instancePath},"schemaPath":${schemaPath}` +
    `,"keyword":${keyword},"params":${params},"message":${message}}`
  );
}

/** Renders `{ status, code<, message }`. */
function renderBody(error: Outgoing): string | undefined {
  const message = quote(error.detail);
  if (message === undefined) return undefined;
  return `{"status":${error.status},"message":${message}}`;
}

/** Status and message; a failed validation is the one error of Ajv itself, beside the status. */
export const workspacesDialect: Dialect = {
  mediaType: "application/json",
  body: (error) =>
    (error.fields.length > 0 ? renderBodyWithFields(error) : undefined) ??
    renderBody(error),
};
