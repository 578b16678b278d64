// @generated from catalog.yaml

import {
  array,
  decideByReading,
  type Dialect,
  fromPointer,
  type JsonObject,
  list,
  object,
  type Reading,
  text,
  texts,
  withHeaders,
} from "@org/errors-client/runtime";

/**
 * Reads `{ ok, error, needed?, provided?, response_metadata? }`; undefined when the body is another
 * one.
 */
function readBody(body: JsonObject): Reading | undefined {
  const { ok, error, needed, provided } = body;
  const response_metadata = readResponseMetadata(body["response_metadata"]);
  if (ok !== false || text(error) === undefined) return undefined;
  return {
    codes: [text(error)],
    details: { scope: text(needed), granted: array(provided) },
    fields: response_metadata?.fields,
  };
}

/** Reads `response_metadata`: `{ messages }`. */
function readResponseMetadata(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  if (array(members["messages"]) === undefined) return undefined;
  return { fields: list(members["messages"], readMessagesItem) };
}

/** Reads one element: `text`. */
function readMessagesItem(value: unknown): Reading | undefined {
  const textParts = texts(value, ["[ERROR] ", " [json-pointer:", "]"]);
  if (textParts === undefined || fromPointer(textParts?.[1]) === undefined) return undefined;
  return { pointer: fromPointer(textParts?.[1]), message: textParts?.[0] };
}

function readHeaders(header: (name: string) => string | undefined): Reading | undefined {
  return { traceId: header("x-request-id") };
}

/** The dialect `flag`. */
export const flagDialect: Dialect = {
  mediaType: "application/json",
  status: 200,
  decide: /*#__PURE__*/ decideByReading([{ read: readBody, needsCode: true }], /*#__PURE__*/ withHeaders(readHeaders)),
};
