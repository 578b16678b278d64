// @generated from dialects/problem-details.yaml

import {
  type Dialect,
  entries,
  fromDotted,
  type JsonObject,
  list,
  number,
  type Reading,
  rest,
  text,
} from "@org/errors-client/runtime";

/**
 * Reads `{ type, title, status, detail?, instance?, traceId?, errors?, code, ... }`; undefined when
 * the body is another one.
 */
function readBody(body: JsonObject, lenient: boolean): Reading | undefined {
  const { type, title, status, detail, instance, traceId, code } = body;
  if (
    !lenient &&
    (text(type) === undefined ||
      text(title) === undefined ||
      number(status) === undefined ||
      text(code) === undefined)
  ) {
    return undefined;
  }
  return {
    codes: [text(code)],
    title: text(title),
    detail: text(detail),
    type: text(type),
    instance: text(instance),
    traceId: text(traceId),
    details: rest(body, ["type", "title", "status", "detail", "instance", "traceId", "errors", "code"]),
    fields: entries(body["errors"], readErrorsEntry),
  };
}

/** Reads one entry of a map of field errors. */
function readErrorsEntry(key: string, value: unknown): readonly Reading[] | undefined {
  const pointer = fromDotted(key);
  return list(value, (item) => readErrorsItem(item, pointer));
}

/** Reads one element: `field.message`. */
function readErrorsItem(value: unknown, pointer: string | undefined): Reading | undefined {
  if (text(value) === undefined) return undefined;
  return { pointer, message: text(value) };
}

/**
 * [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) with the code, the trace, the field errors (path
 * → messages) and the details as extension members.
 */
export const problemDetailsDialect: Dialect = {
  mediaType: "application/problem+json",
  variants: [{ read: readBody, needsCode: true }],
};
