import {
  type Dialect,
  json,
  type Outgoing,
  optional,
  quote,
  toSeconds,
  toText,
} from "../../runtime/index.js";

/** Renders `{ error, code, help? }`. */
function renderBody(error: Outgoing): string | undefined {
  const detail = quote(error.detail);
  if (detail === undefined) return undefined;
  return `{"error":${detail},"code":${json(error.status)}${optional(',"help":', quote(error.help))}}`;
}

export function renderRetryAfter(error: Outgoing): Record<string, string | undefined> {
  return { "Retry-After": toText(toSeconds(error.retryAfterMs)) };
}

export const disruptive: Dialect = {
  mediaType: "application/json",
  body: renderBody,
  headers: renderRetryAfter,
};
