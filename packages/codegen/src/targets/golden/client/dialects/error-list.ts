// @generated from catalog.yaml

import {
  array,
  decideByReading,
  type Dialect,
  fromPointer,
  type JsonObject,
  list,
  numberFromText,
  object,
  type Reading,
  rest,
  text,
} from "@org/errors-client/runtime";

/** Reads `{ errors, jsonapi? }`; undefined when the body is another one. */
function readBodyWithFields(body: JsonObject): Reading | undefined {
  const items = list(body["errors"], readErrorsItem);
  if (array(body["errors"]) === undefined) return undefined;
  return { codes: items?.[0]?.codes, title: items?.[0]?.title, fields: items };
}

/** Reads one element: `{ status, code, title, detail, source, meta? }`. */
function readErrorsItem(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { status, code, title, detail } = members;
  const source = readSource(members["source"]);
  const meta = readMeta(members["meta"]);
  if (
    numberFromText(text(status)) === undefined ||
    text(code) === undefined ||
    text(title) === undefined ||
    text(detail) === undefined ||
    source === undefined
  ) {
    return undefined;
  }
  return {
    codes: [text(code)],
    title: text(title),
    pointer: source.pointer,
    rule: meta?.rule,
    message: text(detail),
    params: meta?.params,
  };
}

/** Reads `source`: `{ pointer }`. */
function readSource(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { pointer } = members;
  if (fromPointer(text(pointer)) === undefined) return undefined;
  return { pointer: fromPointer(text(pointer)) };
}

/** Reads `meta`: `{ rule?, ... }`. */
function readMeta(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { rule } = members;
  return { rule: text(rule), params: rest(members, ["rule"]) };
}

/** Reads `{ errors, jsonapi? }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const errors = readErrors(body["errors"]);
  if (errors === undefined) return undefined;
  return {
    codes: errors.codes,
    title: errors.title,
    detail: errors.detail,
    type: errors.type,
    traceId: errors.traceId,
    help: errors.help,
    details: errors.details,
  };
}

/** Reads `errors`: `[{ id?, status, code, title, detail?, links?, meta? }]`. */
function readErrors(value: unknown): Reading | undefined {
  const elements = array(value);
  if (elements === undefined) return undefined;
  const element1 = readErrorsElement1(elements[0]);
  if (element1 === undefined) return undefined;
  return {
    codes: element1.codes,
    title: element1.title,
    detail: element1.detail,
    type: element1.type,
    traceId: element1.traceId,
    help: element1.help,
    details: element1.details,
  };
}

/** Reads one element: `{ id?, status, code, title, detail?, links?, meta? }`. */
function readErrorsElement1(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { id, status, code, title, detail, meta } = members;
  const links = readLinks(members["links"]);
  if (
    numberFromText(text(status)) === undefined ||
    text(code) === undefined ||
    text(title) === undefined
  ) {
    return undefined;
  }
  return {
    codes: [text(code)],
    title: text(title),
    detail: text(detail),
    type: links?.type,
    traceId: text(id),
    help: links?.help,
    details: object(meta),
  };
}

/** Reads `links`: `{ about, type? }`. */
function readLinks(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { about, type } = members;
  if (text(about) === undefined) return undefined;
  return { type: text(type), help: text(about) };
}

/** The dialect `error-list`. */
export const errorListDialect: Dialect = {
  mediaType: "application/vnd.api+json",
  decide: /*#__PURE__*/ decideByReading([
    { when: (hasFields) => hasFields, read: readBodyWithFields },
    { read: readBody, needsCode: true },
  ]),
};
