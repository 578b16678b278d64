import { readError } from "@org/errors-client";
import { org } from "@org/errors-client/apis";
import type { Answer } from "../ask.js";
import { SECRET } from "../fault.js";
import type { Traffic } from "./traffic.js";

/** Responses without a body have nothing to be read from. */
const EMPTY = new Set([204, 304]);

/** What is wrong with a response; undefined where it is as it must be. */
export async function checkResponse(answer: Answer, traffic: Traffic): Promise<string | undefined> {
  const { status, headers, body } = answer;
  const about = `${traffic.method ?? (traffic.body === undefined ? "GET" : "POST")} ${traffic.path.slice(0, 60)}`;
  if (`${JSON.stringify(headers)}${body}`.includes(SECRET)) return `${about} shows what was thrown`;
  if (traffic.outcome === "ok") return status === 200 ? undefined : `${about} is answered with ${status}`;
  if (status < 400) return traffic.outcome === "either" ? undefined : `${about} is answered with ${status}`;
  if (traffic.method === "HEAD" || EMPTY.has(status)) return body === "" ? undefined : `${about} has a body`;
  const type = String(headers["content-type"]);
  const error = await readError(new Response(body, { status, headers: { "content-type": type } }), org);
  return error?.recognized === true ? undefined : `${about}: ${status} ${type} ${body.slice(0, 80)}`;
}
