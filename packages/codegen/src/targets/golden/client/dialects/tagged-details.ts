// @generated from catalog.yaml

import {
  array,
  decideByReading,
  type Dialect,
  fromDotted,
  fromDuration,
  json,
  type JsonObject,
  list,
  number,
  object,
  type Reading,
  tagged,
  text,
} from "@org/errors-client/runtime";

/** Reads `{ error }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const error = readError(body["error"]);
  if (error === undefined) return undefined;
  return {
    codes: error.codes,
    title: error.title,
    detail: error.detail,
    traceId: error.traceId,
    help: error.help,
    retryAfterMs: error.retryAfterMs,
    details: error.details,
    fields: error.fields,
  };
}

/** Reads `error`: `{ code, message, status, details }`. */
function readError(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { code, message, status } = members;
  const details = readDetails(members["details"]);
  if (
    number(code) === undefined ||
    text(message) === undefined ||
    json(status) === undefined ||
    details === undefined
  ) {
    return undefined;
  }
  return {
    codes: details.codes,
    title: details.title,
    detail: text(message),
    traceId: details.traceId,
    help: details.help,
    retryAfterMs: details.retryAfterMs,
    details: details.details,
    fields: details.fields,
  };
}

/**
 * Reads `details`: `[{ \@type, reason, domain, metadata? }, { \@type, fieldViolations }, { \@type,
 * retryDelay }, { \@type, requestId }, { \@type, links }]`.
 */
function readDetails(value: unknown): Reading | undefined {
  const elements = array(value);
  if (elements === undefined) return undefined;
  const errorInfo = tagged(elements, readErrorInfo);
  const badRequest = tagged(elements, readBadRequest);
  const retryInfo = tagged(elements, readRetryInfo);
  const requestInfo = tagged(elements, readRequestInfo);
  const help = tagged(elements, readHelp);
  return {
    codes: errorInfo?.codes,
    title: help?.title,
    traceId: requestInfo?.traceId,
    help: help?.help,
    retryAfterMs: retryInfo?.retryAfterMs,
    details: errorInfo?.details,
    fields: badRequest?.fields,
  };
}

/** Reads one element: `{ \@type, reason, domain, metadata? }`. */
function readErrorInfo(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { "@type": type, reason, domain, metadata } = members;
  if (
    type !== "type.googleapis.com/google.rpc.ErrorInfo" ||
    text(reason) === undefined ||
    domain !== "example.com"
  ) {
    return undefined;
  }
  return { codes: [text(reason)], details: object(metadata) };
}

/** Reads one element: `{ \@type, fieldViolations }`. */
function readBadRequest(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { "@type": type } = members;
  if (
    type !== "type.googleapis.com/google.rpc.BadRequest" ||
    array(members["fieldViolations"]) === undefined
  ) {
    return undefined;
  }
  return { fields: list(members["fieldViolations"], readFieldViolationsItem) };
}

/** Reads one element: `{ field, description?, reason? }`. */
function readFieldViolationsItem(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { field, description, reason } = members;
  if (fromDotted(text(field)) === undefined) return undefined;
  return { pointer: fromDotted(text(field)), rule: text(reason), message: text(description) };
}

/** Reads one element: `{ \@type, retryDelay }`. */
function readRetryInfo(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { "@type": type, retryDelay } = members;
  if (
    type !== "type.googleapis.com/google.rpc.RetryInfo" ||
    fromDuration(text(retryDelay)) === undefined
  ) {
    return undefined;
  }
  return { retryAfterMs: fromDuration(text(retryDelay)) };
}

/** Reads one element: `{ \@type, requestId }`. */
function readRequestInfo(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { "@type": type, requestId } = members;
  if (
    type !== "type.googleapis.com/google.rpc.RequestInfo" ||
    text(requestId) === undefined
  ) {
    return undefined;
  }
  return { traceId: text(requestId) };
}

/** Reads one element: `{ \@type, links }`. */
function readHelp(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { "@type": type } = members;
  const links = readLinks(members["links"]);
  if (type !== "type.googleapis.com/google.rpc.Help" || links === undefined) return undefined;
  return { title: links.title, help: links.help };
}

/** Reads `links`: `[{ description, url }]`. */
function readLinks(value: unknown): Reading | undefined {
  const elements = array(value);
  if (elements === undefined) return undefined;
  const element1 = readLinksElement1(elements[0]);
  if (element1 === undefined) return undefined;
  return { title: element1.title, help: element1.help };
}

/** Reads one element: `{ description, url }`. */
function readLinksElement1(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { description, url } = members;
  if (text(description) === undefined || text(url) === undefined) return undefined;
  return { title: text(description), help: text(url) };
}

/** One object with a list of details that say what they are. */
export const taggedDetailsDialect: Dialect = {
  mediaType: "application/json",
  decide: /*#__PURE__*/ decideByReading([{ read: readBody }]),
};
