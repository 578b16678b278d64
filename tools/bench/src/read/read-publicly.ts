import { readError } from "@org/errors-client";
import type { ApiErrorInit } from "@org/errors-types/runtime";
import type { Received } from "./responses.js";

/** What the public `readError` says of the whole response, as data: it is what every reader here must say. */
export async function readPublicly({ status, headers, text, api }: Received): Promise<ApiErrorInit> {
  const error = await readError(new Response(text, { status, headers: [...headers] }), api);
  if (error === null) throw new Error(`${text} is no error.`);
  return (error as { toJSON(): ApiErrorInit }).toJSON();
}
