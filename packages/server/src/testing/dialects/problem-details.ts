import {
  type Dialect,
  entries,
  json,
  list,
  type Outgoing,
  type OutgoingField,
  optional,
  quote,
  spread,
  toDotted,
  wireCode,
} from "../../runtime/index.js";
import { renderRetryAfter } from "./disruptive.js";

const spreadDetails = spread(["type", "title", "status", "detail", "instance", "traceId", "errors", "code"]);

function renderPath(field: OutgoingField): string | undefined {
  return toDotted(field.pointer);
}

function renderMessage(field: OutgoingField): string | undefined {
  return quote(field.message);
}

function renderMessages(fields: readonly OutgoingField[]): string | undefined {
  return list(fields, renderMessage);
}

/** Renders `"type":…, "title":…, "status":…, "detail"?, "instance"?, "traceId"?, "errors"?` (RFC 9457). */
function renderMembers(error: Outgoing): string {
  return (
    `"type":${quote(error.type)},"title":${quote(error.title)},"status":${json(error.status)}` +
    optional(',"detail":', quote(error.detail)) +
    optional(',"instance":', quote(error.instance)) +
    optional(',"traceId":', quote(error.traceId)) +
    optional(',"errors":', entries(error.fields, renderPath, renderMessages))
  );
}

export const problemDetails: Dialect = {
  mediaType: "application/problem+json",
  body: (error) => `{${renderMembers(error)},"code":${json(wireCode(error))}${spreadDetails(error.details)}}`,
  headers: renderRetryAfter,
};

export const softwareone: Dialect = {
  mediaType: "application/problem+json",
  body: (error) => `{${renderMembers(error)}}`,
};
