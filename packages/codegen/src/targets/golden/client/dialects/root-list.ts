// @generated from catalog.yaml

import {
  array,
  decideByReading,
  type Dialect,
  fromDotted,
  json,
  list,
  number,
  object,
  type Reading,
  text,
} from "@org/errors-client/runtime";

/** Reads `[{ message, errorCode, fields?, extra? }]`; undefined when the body is another one. */
function readBody(body: unknown): Reading | undefined {
  const elements = array(body);
  if (elements === undefined) return undefined;
  const element1 = readBodyElement1(elements[0]);
  if (element1 === undefined) return undefined;
  return {
    codes: element1.codes,
    detail: element1.detail,
    details: element1.details,
    fields: element1.fields,
  };
}

/** Reads one element: `{ message, errorCode, fields?, extra? }`. */
function readBodyElement1(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { message, errorCode } = members;
  const extra = readExtra(members["extra"]);
  if (text(message) === undefined || text(errorCode) === undefined) return undefined;
  return {
    codes: [text(errorCode)],
    detail: text(message),
    details: extra?.details,
    fields: list(members["fields"], readFieldsItem),
  };
}

/** Reads one element: `field.pointer`. */
function readFieldsItem(value: unknown): Reading | undefined {
  if (fromDotted(text(value)) === undefined) return undefined;
  return { pointer: fromDotted(text(value)) };
}

/** Reads `extra`: `{ limit?, resource?, revision? }`. */
function readExtra(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { limit, resource, revision } = members;
  return {
    details: { limit: number(limit), resource: object(resource), expected: json(revision) },
  };
}

/** The dialect `root-list`. */
export const rootListDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([{ read: readBody, needsCode: true, root: "any" }]),
};
