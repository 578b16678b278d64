// @generated from dialects/fanfare.yaml

import {
  array,
  decideByReading,
  type Dialect,
  fromSeconds,
  fromSteps,
  type JsonObject,
  list,
  number,
  object,
  type Reading,
  rest,
  text,
} from "@org/errors-client/runtime";

/** Reads `{ error, issues, requestId? }`; undefined when the body is another one. */
function readBodyWithFields(body: JsonObject): Reading | undefined {
  const { error, requestId } = body;
  if (text(error) === undefined || array(body["issues"]) === undefined) return undefined;
  return {
    codes: [text(error)],
    traceId: text(requestId),
    fields: list(body["issues"], readIssuesItem),
  };
}

/** Reads one element: `{ type, message, path?, ... }`. */
function readIssuesItem(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { type, message, path } = members;
  if (text(type) === undefined || text(message) === undefined) return undefined;
  return {
    pointer: fromSteps(path),
    rule: text(type),
    message: text(message),
    params: rest(members, ["type", "message", "path"]),
  };
}

/**
 * Reads `{ error, message?, details?, requestId?, retryAfter? }`; undefined when the body is another
 * one.
 */
function readBody(body: JsonObject): Reading | undefined {
  const { error, message, details, requestId, retryAfter } = body;
  if (text(error) === undefined) return undefined;
  return {
    codes: [text(error)],
    detail: text(message),
    traceId: text(requestId),
    retryAfterMs: fromSeconds(number(retryAfter)),
    details: object(details),
  };
}

/**
 * The code in `error`, a message beside it; a failed validation has a list of issues instead of a
 * message.
 */
export const fanfareDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([
    { when: (hasFields) => hasFields, read: readBodyWithFields, needsCode: true },
    { read: readBody, needsCode: true },
  ]),
};
