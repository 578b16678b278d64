// @generated from dialects/neowit.yaml

import {
  decideByReading,
  type Dialect,
  entries,
  fromDotted,
  type JsonObject,
  type Reading,
  text,
} from "@org/errors-client/runtime";

/** Reads `{ reason, status, traceID?, validations? }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { reason, status, traceID } = body;
  if (text(reason) === undefined || text(status) === undefined) return undefined;
  return {
    detail: text(reason),
    traceId: text(traceID),
    fields: entries(body["validations"], readValidationsEntry),
  };
}

/** Reads one entry of a map of field errors. */
function readValidationsEntry(key: string, value: unknown): Reading | undefined {
  const pointer = fromDotted(key);
  if (text(value) === undefined) return undefined;
  return { pointer, rule: text(value) };
}

/** A reason, the reason phrase of the status in lower case, and a map from path to violated rule. */
export const neowitDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([{ read: readBody }]),
};
