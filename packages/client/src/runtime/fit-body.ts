import type { ApiTables } from "./api-tables.js";
import { chooseVariant, type Fitting } from "./choose-variant.js";
import type { HeaderReader } from "./dialect.js";
import { essenceOf, isJson } from "./media-type.js";
import { parseJson } from "./parse-json.js";

/** RFC 9457: every object sent with this media type is a problem, whatever it lacks. */
const PROBLEM_JSON = "application/problem+json";

/** Whether the dialect is that of RFC 9457. */
export function speaksProblems({ essence }: ApiTables): boolean {
  return essence === PROBLEM_JSON;
}

/** Whether a response claims to be a problem. */
export function isSentAsProblem(header: HeaderReader): boolean {
  return essenceOf(header("content-type")) === PROBLEM_JSON;
}

/** Whether a body of this media type is looked at: JSON is, and what has no type that could be believed. */
export function mayFit(header: HeaderReader, tables: ApiTables): boolean {
  const essence = essenceOf(header("content-type"));
  return !isBelieved(essence) || isJson(essence, tables.essence);
}

function isBelieved(essence: string | undefined): essence is string {
  return essence !== undefined && essence !== "text/plain";
}

/**
 * What a body says, if it is JSON and of the API's dialect. Without a media type, or as `text/plain`, it is read only
 * if it fits in full; as any other type that is not JSON it is not looked at.
 */
export function fitBody(
  text: string,
  header: HeaderReader,
  status: number,
  tables: ApiTables,
): Fitting | undefined {
  if (!mayFit(header, tables)) return undefined;
  const body = parseJson(text);
  if (body === undefined) return undefined;
  const fitting = chooseVariant(body, header, status, false, tables);
  if (fitting !== undefined || !speaksProblems(tables) || !isSentAsProblem(header)) return fitting;
  return chooseVariant(body, header, status, true, tables);
}
