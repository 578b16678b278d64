// @generated from catalog.yaml

import {
  array,
  decideByReading,
  type Dialect,
  fromSegments,
  type JsonObject,
  list,
  object,
  type Reading,
  rest,
  text,
} from "@org/errors-client/runtime";

/** Reads `{ success, error }`; undefined when the body is another one. */
function readBody1(body: JsonObject): Reading | undefined {
  const { success } = body;
  const error = readError(body["error"]);
  if (success !== false || error === undefined) return undefined;
  return { fields: error.fields };
}

/** Reads `error`: `{ name, issues }`. */
function readError(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { name } = members;
  if (name !== "ValidationError" || array(members["issues"]) === undefined) return undefined;
  return { fields: list(members["issues"], readIssuesItem) };
}

/** Reads one element: `{ code, path, message, ... }`. */
function readIssuesItem(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { code, path, message } = members;
  if (
    text(code) === undefined ||
    fromSegments(path) === undefined ||
    text(message) === undefined
  ) {
    return undefined;
  }
  return {
    pointer: fromSegments(path),
    rule: text(code),
    message: text(message),
    params: rest(members, ["code", "path", "message"]),
  };
}

/** Reads `{ success, maintenance, until?, regions? }`; undefined when the body is another one. */
function readBody2(body: JsonObject): Reading | undefined {
  const { success, maintenance, until, regions } = body;
  if (success !== false || maintenance !== true) return undefined;
  return { details: { until: text(until), regions: array(regions) } };
}

/** Reads `{ success, error }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { success } = body;
  const error = readError2(body["error"]);
  if (success !== false || error === undefined) return undefined;
  return { codes: error.codes, detail: error.detail, details: error.details, fields: error.fields };
}

/** Reads `error`: `{ name, message?, data?, issues< }`. */
function readError2(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { name, message, data } = members;
  if (text(name) === undefined) return undefined;
  return {
    codes: [text(name)],
    detail: text(message),
    details: object(data),
    fields: list(members["issues"], readIssuesItem2),
  };
}

/** Reads one element: `field.message`. */
function readIssuesItem2(value: unknown): Reading | undefined {
  if (text(value) === undefined) return undefined;
  return { message: text(value) };
}

/** The dialect `issues`. */
export const issuesDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([
    { when: (hasFields, code) => hasFields && ["validation_failed", "bad_request"].includes(code), read: readBody1 },
    { when: (_, code) => ["maintenance"].includes(code), read: readBody2 },
    { read: readBody, needsCode: true },
  ]),
};
