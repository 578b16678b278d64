// @generated from dialects/problem-details.yaml

import {
  decideByCode,
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

/** The code of a body; undefined when there is none. */
function codeOfBody(body: JsonObject): string | undefined {
  return text(body.code);
}

/** Whether a body has all other members that are required. */
function isWhole(body: JsonObject): boolean {
  return typeof body.type === "string" && typeof body.title === "string" && number(body.status) !== undefined;
}

/** Reads `{ type, title, status, detail?, instance?, traceId?, errors?, code, ... }`. */
function readBody(body: JsonObject): Reading {
  const { type, title, status, detail, instance, traceId, errors, code, ...others } = body;
  return {
    codes: [text(code)],
    title: text(title),
    detail: text(detail),
    type: text(type),
    instance: text(instance),
    traceId: text(traceId),
    details: others,
    fields: entries(errors, readErrorsEntry),
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
  typeOf: problemType,
  decide: /*#__PURE__*/ decideByCode(codeOfBody, isWhole),
  read: readBody,
};
