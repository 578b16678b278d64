import {
  array,
  type Dialect,
  decideByReading,
  fromSeconds,
  fromSteps,
  type JsonObject,
  list,
  number,
  object,
  type Reading,
  rest,
  text,
  wireCode,
} from "../index.js";

/** Reads `{ error, issues, requestId? }`; undefined when the body is another one. */
function readBodyWithFields(body: JsonObject): Reading | undefined {
  const { error, issues, requestId } = body;
  if (wireCode(error) === undefined || array(issues) === undefined) return undefined;
  return { codes: [wireCode(error)], traceId: text(requestId), fields: list(issues, readIssue) };
}

function readIssue(value: unknown): Reading | undefined {
  const issue = object(value);
  if (issue === undefined) return undefined;
  const { type, message, path } = issue;
  if (text(type) === undefined || text(message) === undefined) return undefined;
  return {
    pointer: fromSteps(path),
    rule: text(type),
    message: text(message),
    params: rest(issue, ["type", "message", "path"]),
  };
}

/** Reads `{ error, message?, details?, requestId?, retryAfter? }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { error, message, details, requestId, retryAfter } = body;
  if (wireCode(error) === undefined) return undefined;
  return {
    codes: [wireCode(error)],
    detail: text(message),
    traceId: text(requestId),
    retryAfterMs: fromSeconds(number(retryAfter)),
    details: object(details),
  };
}

export const fanfare: Dialect = {
  mediaType: "application/json",
  decide: decideByReading([
    { when: (hasFields) => hasFields, read: readBodyWithFields, needsCode: true },
    { read: readBody, needsCode: true },
  ]),
};
