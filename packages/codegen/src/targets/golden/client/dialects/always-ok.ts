// @generated from catalog.yaml

import {
  array,
  decideByReading,
  type Dialect,
  fromIndexed,
  fromMilliseconds,
  type JsonObject,
  list,
  number,
  object,
  type Reading,
  text,
} from "@org/errors-client/runtime";

/** Reads `{ errors, data }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { data } = body;
  const errors = readErrors(body["errors"]);
  if (errors === undefined || data !== null) return undefined;
  return {
    codes: errors.codes,
    detail: errors.detail,
    traceId: errors.traceId,
    retryAfterMs: errors.retryAfterMs,
    details: errors.details,
    fields: errors.fields,
  };
}

/** Reads `errors`: `[{ message, extensions }]`. */
function readErrors(value: unknown): Reading | undefined {
  const elements = array(value);
  if (elements === undefined) return undefined;
  const element1 = readErrorsElement1(elements[0]);
  if (element1 === undefined) return undefined;
  return {
    codes: element1.codes,
    detail: element1.detail,
    traceId: element1.traceId,
    retryAfterMs: element1.retryAfterMs,
    details: element1.details,
    fields: element1.fields,
  };
}

/** Reads one element: `{ message, extensions }`. */
function readErrorsElement1(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { message } = members;
  const extensions = readExtensions(members["extensions"]);
  if (text(message) === undefined || extensions === undefined) return undefined;
  return {
    codes: extensions.codes,
    detail: text(message),
    traceId: extensions.traceId,
    retryAfterMs: extensions.retryAfterMs,
    details: extensions.details,
    fields: extensions.fields,
  };
}

/** Reads `extensions`: `{ code, http, argumentErrors?, retryAfterMs?, traceId?, ... }`. */
function readExtensions(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { code, http, argumentErrors, retryAfterMs, traceId, ...others } = members;
  if (text(code) === undefined || readHttp(http) === undefined) return undefined;
  return {
    codes: [text(code)],
    traceId: text(traceId),
    retryAfterMs: fromMilliseconds(number(retryAfterMs)),
    details: others,
    fields: list(argumentErrors, readArgumentErrorsItem),
  };
}

/** Reads `http`: `{ status }`. */
function readHttp(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { status } = members;
  if (number(status) === undefined) return undefined;
  return {};
}

/** Reads one element: `{ argument, message? }`. */
function readArgumentErrorsItem(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { argument, message } = members;
  if (fromIndexed(text(argument)) === undefined) return undefined;
  return { pointer: fromIndexed(text(argument)), message: text(message) };
}

/** The dialect `always-ok`. */
export const alwaysOkDialect: Dialect = {
  mediaType: "application/graphql-response+json",
  status: 200,
  decide: /*#__PURE__*/ decideByReading([{ read: readBody, needsCode: true }]),
};
