import { type ApiError, isApiError } from "@org/errors-types/runtime";

const LONGEST = 120;

/** What came, in one line; where it is no error of a contract, what to do about it. */
export function describeReceived(value: unknown): string {
  if (isApiError(value)) return describeError(value);
  if (value === null) return "null: the response is no error, or nobody read it";
  if (typeof Response === "function" && value instanceof Response)
    return `a Response with status ${value.status}: read it with \`readError\`, or expect it \`toSendError\``;
  if (value instanceof Error)
    return `no ApiError, but ${value.name}: ${shortened(value.message)}. \`readFailure\` of the client makes one of what was thrown`;
  return `no ApiError, but ${value === undefined ? "undefined" : shortened(printed(value))}`;
}

/** `"not_found" (404, recognized): No project prj_42.` */
export function describeError({ code, status, recognized, receivedCode, detail, title }: ApiError): string {
  const about = [
    status === 0 ? "no response" : String(status),
    recognized ? "recognized" : "not recognized",
    ...(receivedCode === undefined ? [] : [`received code "${receivedCode}"`]),
  ];
  const text = detail ?? title;
  return `"${code}" (${about.join(", ")})${text === undefined ? "" : `: ${shortened(text)}`}`;
}

export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function printed(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
