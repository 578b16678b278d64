import {
  type Dialect,
  decideByReading,
  firstField,
  fromPointer,
  type JsonObject,
  number,
  object,
  type Reading,
  text,
} from "../index.js";

/** Reads `{ status, code<, instancePath, schemaPath, keyword, params, message }`. */
function readBodyWithFields(body: JsonObject): Reading | undefined {
  const { status, code, instancePath, schemaPath, keyword, params, message } = body;
  const field = {
    pointer: fromPointer(text(instancePath)),
    rule: text(keyword),
    message: text(message),
    params: object(params),
  };
  const schema = text(schemaPath);
  const there = [number(status), schema, ...Object.values(field)];
  if (there.includes(undefined)) return undefined;
  return { codes: [text(code)], details: { schemaPath: schema }, fields: firstField(field) };
}

/** Reads `{ status, code<, message }`. */
function readBody(body: JsonObject): Reading | undefined {
  const { status, code, message } = body;
  const detail = text(message);
  if (number(status) === undefined || detail === undefined) return undefined;
  return { codes: [text(code)], detail };
}

export const workspaces: Dialect = {
  mediaType: "application/json",
  decide: decideByReading([{ when: (hasFields) => hasFields, read: readBodyWithFields }, { read: readBody }]),
};
