// @generated from dialects/softwareone.yaml

import {
  decideByReading,
  type Dialect,
  entries,
  fromDotted,
  type JsonObject,
  list,
  number,
  problemType,
  type Reading,
  text,
} from "@org/errors-client/runtime";

/**
 * Reads `{ type, title, status, detail?, instance?, traceId?, errors? }`; undefined when the body is
 * another one.
 */
function readBody(body: JsonObject, lenient: boolean): Reading | undefined {
  const { type, title, status, detail, instance, traceId } = body;
  if (
    !lenient &&
    (text(type) === undefined ||
      text(title) === undefined ||
      number(status) === undefined)
  ) {
    return undefined;
  }
  return {
    title: text(title),
    detail: text(detail),
    type: text(type),
    instance: text(instance),
    traceId: text(traceId),
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
 * [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) with `traceId` and `errors` (path → messages) as
 * the only extension members. `type` and `status` tell errors apart, there is no code.
 */
export const softwareoneDialect: Dialect = {
  mediaType: "application/problem+json",
  typeOf: problemType,
  decide: /*#__PURE__*/ decideByReading([{ read: readBody }]),
};
