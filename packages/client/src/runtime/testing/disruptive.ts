import { type Dialect, decideByReading, type JsonObject, number, type Reading, text } from "../index.js";

/** Reads `{ error, code, help? }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { error, code, help } = body;
  const detail = text(error);
  if (detail === undefined || number(code) === undefined) return undefined;
  return { detail, help: text(help) };
}

export const disruptive: Dialect = {
  mediaType: "application/json",
  decide: decideByReading([{ read: readBody }]),
};
