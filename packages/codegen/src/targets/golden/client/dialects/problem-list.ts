// @generated from catalog.yaml

import {
  decideByReading,
  type Dialect,
  fromPointer,
  type JsonObject,
  list,
  number,
  object,
  problemType,
  type Reading,
  text,
  texts,
} from "@org/errors-client/runtime";

/**
 * Reads `{ type, title, status, detail?, instance?, code?, errors?, extensions? }`; undefined when the
 * body is another one.
 */
function readBody(body: JsonObject, lenient: boolean): Reading | undefined {
  const { type, title, status, detail, instance, code, extensions } = body;
  if (
    !lenient &&
    (text(type) === undefined ||
      text(title) === undefined ||
      number(status) === undefined)
  ) {
    return undefined;
  }
  return {
    codes: [text(code)],
    title: text(title),
    detail: text(detail),
    type: text(type),
    instance: text(instance),
    details: object(extensions),
    fields: list(body["errors"], readErrorsItem),
  };
}

/** Reads one element: `{ detail, pointer, rule?, params? }`. */
function readErrorsItem(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { detail, pointer, rule, params } = members;
  const pointerParts = texts(pointer, ["#", ""]);
  if (
    text(detail) === undefined ||
    pointerParts === undefined ||
    fromPointer(pointerParts?.[0]) === undefined
  ) {
    return undefined;
  }
  return {
    pointer: fromPointer(pointerParts?.[0]),
    rule: text(rule),
    message: text(detail),
    params: object(params),
  };
}

/** The dialect `problem-list`. */
export const problemListDialect: Dialect = {
  mediaType: "application/problem+json",
  typeOf: problemType,
  decide: /*#__PURE__*/ decideByReading([{ read: readBody }]),
};
