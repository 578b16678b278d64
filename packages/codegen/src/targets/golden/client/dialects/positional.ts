// @generated from catalog.yaml

import {
  array,
  decideByReading,
  type Dialect,
  entries,
  fromMilliseconds,
  fromPointer,
  type JsonObject,
  list,
  number,
  numberFromText,
  object,
  type Reading,
  text,
  textFromNumber,
  texts,
} from "@org/errors-client/runtime";

/** Reads `{ error, trace?, fields?, payment?, waitMs?, tag? }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { waitMs, tag } = body;
  const error = readError(body["error"]);
  const trace = readTrace(body["trace"]);
  const payment = readPayment(body["payment"]);
  const tagParts = texts(tag, ["{", "}"]);
  if (error === undefined) return undefined;
  return {
    codes: [...(error.codes ?? []), tagParts?.[0]],
    detail: error.detail,
    instance: trace?.instance,
    traceId: trace?.traceId,
    retryAfterMs: fromMilliseconds(number(waitMs)),
    details: payment?.details,
    fields: list(body["fields"], readFieldsItem)?.flatMap((item) => item.fields ?? []),
  };
}

/** Reads `error`: `[code, status, detail]`. */
function readError(value: unknown): Reading | undefined {
  const elements = array(value);
  if (elements === undefined) return undefined;
  if (
    text(elements[0]) === undefined ||
    number(elements[1]) === undefined ||
    text(elements[2]) === undefined
  ) {
    return undefined;
  }
  return { codes: [text(elements[0])], detail: text(elements[2]) };
}

/** Reads `trace`: `[traceId, instance]`. */
function readTrace(value: unknown): Reading | undefined {
  const elements = array(value);
  if (elements === undefined) return undefined;
  if (text(elements[0]) === undefined || text(elements[1]) === undefined) return undefined;
  return { instance: text(elements[1]), traceId: text(elements[0]) };
}

/** Reads one element: `{ [path] }`. */
function readFieldsItem(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  return { fields: entries(members, readFieldsItemEntry) };
}

/** Reads one entry of a map of field errors. */
function readFieldsItemEntry(key: string, value: unknown): Reading | undefined {
  const pointer = fromPointer(key);
  if (text(value) === undefined) return undefined;
  return { pointer, rule: text(value) };
}

/** Reads `payment`: `{ reason, amount, account? }`. */
function readPayment(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { reason, amount, account } = members;
  if (text(reason) === undefined || numberFromText(text(amount)) === undefined) return undefined;
  return {
    details: { reason: text(reason), amount: numberFromText(text(amount)), account: textFromNumber(number(account)) },
  };
}

/** The dialect `positional`. */
export const positionalDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([{ read: readBody, needsCode: true }]),
};
