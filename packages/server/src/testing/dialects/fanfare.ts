import {
  braces,
  type Dialect,
  json,
  list,
  type Outgoing,
  type OutgoingField,
  optional,
  quote,
  spread,
  toSeconds,
  toSteps,
  wireCode,
  wireRule,
} from "../../runtime/index.js";
import { renderRetryAfter } from "./disruptive.js";

const spreadParams = spread(["type", "message", "path"]);
const spreadDetails = spread([]);

/** Renders `{ type, message, path?, ...params }`. */
function renderIssue(field: OutgoingField): string | undefined {
  const type = quote(wireRule(field));
  const message = quote(field.message);
  if (type === undefined || message === undefined) return undefined;
  return braces(
    `,"type":${type},"message":${message}${optional(',"path":', json(toSteps(field.pointer)))}` +
      spreadParams(field.params),
  );
}

/** Renders `{ error, issues, requestId? }`. */
function renderIssues(error: Outgoing): string | undefined {
  const issues = list(error.fields, renderIssue);
  if (issues === undefined) return undefined;
  return `{"error":${json(wireCode(error))},"issues":${issues}${optional(',"requestId":', quote(error.traceId))}}`;
}

/** Renders `{ error, message?, details?, requestId?, retryAfter? }`. */
function renderMessage(error: Outgoing): string | undefined {
  const details = spreadDetails(error.details);
  return (
    `{"error":${json(wireCode(error))}${optional(',"message":', quote(error.detail))}` +
    (details === "" ? "" : `,"details":${braces(details)}`) +
    optional(',"requestId":', quote(error.traceId)) +
    `${optional(',"retryAfter":', json(toSeconds(error.retryAfterMs)))}}`
  );
}

function renderBody(error: Outgoing): string | undefined {
  return (error.fields.length > 0 ? renderIssues(error) : undefined) ?? renderMessage(error);
}

export const fanfare: Dialect = {
  mediaType: "application/json",
  body: renderBody,
  headers: renderRetryAfter,
};
