// @generated from dialects/disruptive.yaml

import {
  decideByReading,
  type Dialect,
  type JsonObject,
  number,
  type Reading,
  text,
} from "@org/errors-client/runtime";

/** Reads `{ error, code, help? }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { error, code, help } = body;
  if (text(error) === undefined || number(code) === undefined) return undefined;
  return { detail: text(error), help: text(help) };
}

/** A summary, the status, and a link to its documentation. There is no code and no field error. */
export const disruptiveDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([{ read: readBody }]),
};
