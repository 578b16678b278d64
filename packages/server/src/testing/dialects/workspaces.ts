import { type Dialect, json, type Outgoing, quote, wireRule } from "../../runtime/index.js";

/** Renders `{ status, instancePath, schemaPath, keyword, params, message }`. */
function renderAjvError(error: Outgoing): string | undefined {
  const [field] = error.fields;
  if (field === undefined) return undefined;
  const schemaPath = json(error.details.schemaPath);
  const keyword = quote(wireRule(field));
  const params = json(field.params);
  const message = quote(field.message);
  if (schemaPath === undefined || keyword === undefined) return undefined;
  if (params === undefined || message === undefined) return undefined;
  return (
    `{"status":${json(error.status)},"instancePath":${quote(field.pointer)},"schemaPath":${schemaPath}` +
    `,"keyword":${keyword},"params":${params},"message":${message}}`
  );
}

/** Renders `{ status, message }`. */
function renderMessage(error: Outgoing): string | undefined {
  const message = quote(error.detail);
  return message === undefined ? undefined : `{"status":${json(error.status)},"message":${message}}`;
}

function renderBody(error: Outgoing): string | undefined {
  return (error.fields.length > 0 ? renderAjvError(error) : undefined) ?? renderMessage(error);
}

export const workspaces: Dialect = { mediaType: "application/json", body: renderBody };
