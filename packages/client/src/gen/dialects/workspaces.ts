// @generated from dialects/workspaces.yaml

import {
  decideByReading,
  type Dialect,
  firstField,
  fromPointer,
  type JsonObject,
  number,
  object,
  type Reading,
  text,
} from "@org/errors-client/runtime";

/**
 * Reads `{ status, code<, instancePath, schemaPath, keyword, params, message }`; undefined when the
 * body is another one.
 */
function readBodyWithFields(body: JsonObject): Reading | undefined {
  const { status, code, instancePath, schemaPath, keyword, params, message } = body;
  if (
    number(status) === undefined ||
    fromPointer(text(instancePath)) === undefined ||
    text(schemaPath) === undefined ||
    text(keyword) === undefined ||
    object(params) === undefined ||
    text(message) === undefined
  ) {
    return undefined;
  }
  return {
    codes: [text(code)],
    details: { schemaPath: text(schemaPath) },
    fields: firstField({
      pointer: fromPointer(text(instancePath)),
      rule: text(keyword),
      message: text(message),
      params: object(params),
    }),
  };
}

/** Reads `{ status, code<, message }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { status, code, message } = body;
  if (number(status) === undefined || text(message) === undefined) return undefined;
  return { codes: [text(code)], detail: text(message) };
}

/** Status and message; a failed validation is the one error of Ajv itself, beside the status. */
export const workspacesDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([
    { when: (hasFields) => hasFields, read: readBodyWithFields },
    { read: readBody },
  ]),
};
