import {
  type Dialect,
  decideByReading,
  entries,
  fromDotted,
  type JsonObject,
  list,
  number,
  problemType,
  type Reading,
  rest,
  text,
  wireCode,
} from "../index.js";

const NAMED = ["type", "title", "status", "detail", "instance", "traceId", "errors", "code"];

/** Reads `{ type, title, status, detail?, instance?, traceId?, errors?, code, ... }`. */
function readBody(body: JsonObject, lenient: boolean): Reading | undefined {
  if (!lenient && wireCode(body.code) === undefined) return undefined;
  const reading = readProblem(body, lenient);
  return reading && { ...reading, codes: [wireCode(body.code)], details: rest(body, NAMED) };
}

/** Reads `{ type, title, status, detail?, instance?, traceId?, errors? }`. */
function readProblem(body: JsonObject, lenient: boolean): Reading | undefined {
  const { type, title, status, detail, instance, traceId, errors } = body;
  if (!lenient && (text(type) === undefined || text(title) === undefined || number(status) === undefined)) {
    return undefined;
  }
  return {
    title: text(title),
    detail: text(detail),
    type: text(type),
    instance: text(instance),
    traceId: text(traceId),
    fields: entries(errors, readErrors),
  };
}

function readErrors(path: string, messages: unknown): readonly Reading[] | undefined {
  const pointer = fromDotted(path);
  return list(messages, (item) => {
    const message = text(item);
    return message === undefined ? undefined : { pointer, message };
  });
}

export const problemDetails: Dialect = {
  mediaType: "application/problem+json",
  typeOf: problemType,
  decide: decideByReading([{ read: readBody, needsCode: true }]),
};

/** The same without code and details. */
export const plainProblem: Dialect = {
  mediaType: "application/problem+json",
  typeOf: problemType,
  decide: decideByReading([{ read: readProblem }]),
};
