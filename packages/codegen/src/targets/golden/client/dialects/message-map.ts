// @generated from catalog.yaml

import {
  decideByReading,
  type Dialect,
  entries,
  fromBrackets,
  fromEpoch,
  type JsonObject,
  list,
  number,
  numberFromText,
  object,
  type Reading,
  text,
  texts,
} from "@org/errors-client/runtime";

/** Reads `{ errors }`; undefined when the body is another one. */
function readBodyWithFields(body: JsonObject): Reading | undefined {
  if (object(body["errors"]) === undefined) return undefined;
  return { fields: entries(body["errors"], readErrorsEntry) };
}

/** Reads one entry of a map of field errors. */
function readErrorsEntry(key: string, value: unknown): readonly Reading[] | undefined {
  const pointer = fromBrackets(key);
  return list(value, (item) => readErrorsItem(item, pointer));
}

/** Reads one element: `field.message`. */
function readErrorsItem(value: unknown, pointer: string | undefined): Reading | undefined {
  if (text(value) === undefined) return undefined;
  return { pointer, message: text(value) };
}

/** Reads `{ error, message, reset? }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { error, message, reset } = body;
  const messageParts = texts(message, ["", ": ", ""]);
  if (
    text(error) === undefined ||
    messageParts === undefined ||
    numberFromText(messageParts?.[0]) === undefined
  ) {
    return undefined;
  }
  return {
    codes: [text(error)],
    detail: messageParts?.[1],
    retryAfterMs: fromEpoch(number(reset)),
  };
}

/** The dialect `message-map`. */
export const messageMapDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([
    { when: (hasFields) => hasFields, read: readBodyWithFields },
    { read: readBody, needsCode: true },
  ]),
};
