import {
  type Dialect,
  decideByReading,
  entries,
  fromDotted,
  type JsonObject,
  type Reading,
  text,
} from "../index.js";

/** Reads `{ reason, status, traceID?, validations? }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { reason, status, traceID, validations } = body;
  const detail = text(reason);
  if (detail === undefined || text(status) === undefined) return undefined;
  return { detail, traceId: text(traceID), fields: entries(validations, readValidation) };
}

function readValidation(path: string, value: unknown): Reading | undefined {
  const rule = text(value);
  if (rule === undefined) return undefined;
  return { pointer: fromDotted(path), rule };
}

export const neowit: Dialect = {
  mediaType: "application/json",
  decide: decideByReading([{ read: readBody }]),
};
