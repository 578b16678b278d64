// @generated from catalog.yaml

import {
  decideByReading,
  type Dialect,
  entries,
  fromDotted,
  fromEpoch,
  type JsonObject,
  numberFromText,
  object,
  type Reading,
  text,
  texts,
  withHeaders,
} from "@org/errors-client/runtime";

/** Reads `{ message, requestId?, errors?, context? }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { message, requestId } = body;
  const context = readContext(body["context"]);
  if (text(message) === undefined) return undefined;
  return {
    detail: text(message),
    traceId: text(requestId),
    details: context?.details,
    fields: entries(body["errors"], readErrorsEntry),
  };
}

/** Reads one entry of a map of field errors. */
function readErrorsEntry(key: string, value: unknown): readonly Reading[] | undefined {
  const pointer = fromDotted(key);
  return entries(value, (key, value) => readErrorsEntry2(key, value, pointer));
}

/** Reads `context`: `{ ... }`. */
function readContext(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { ...others } = members;
  return { details: others };
}

/** Reads one entry of a map of field errors. */
function readErrorsEntry2(key: string, value: unknown, pointer: string | undefined): Reading | undefined {
  const rule = key;
  if (text(value) === undefined) return undefined;
  return { pointer, rule, message: text(value) };
}

function readHeaders(header: (name: string) => string | undefined): Reading | undefined {
  const xHelpParts = texts(header("x-help"), ["<", ">; rel=help"]);
  if (header("x-error-code") === undefined) return undefined;
  return {
    codes: [header("x-error-code")],
    help: xHelpParts?.[0],
    retryAfterMs: fromEpoch(numberFromText(header("x-ratelimit-reset"))),
  };
}

/** The dialect `header-code`. */
export const headerCodeDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([{ read: readBody }], /*#__PURE__*/ withHeaders(readHeaders)),
};
