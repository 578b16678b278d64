import type { Sample } from "./sample-catalog.js";

// Short ways to say what one catalog of a test has that the other one has not.

export function error(more: string, status = 409): Sample {
  return { error: `{ status: ${status}, ${more} }` };
}

export const PLAIN = "title: Changed, detail: It changed.";

export function details(members: string): Sample {
  return error(`${PLAIN}, details: { ${members} }`);
}

export function retry(rule: string): Sample {
  return error(`${PLAIN}, retry: ${rule}`);
}

export function body(members: string, headers = "{}"): Sample {
  return { dialect: `{ mediaType: application/json, body: { ${members} }, headers: ${headers} }` };
}

export const BODY = `error: "{code}", message: "{detail}"`;

/** An API with more than its dialect and errors. */
export function api(more: string): Sample {
  return { api: `{ dialect: house, errors: [bad_request, internal_error, changed], ${more} }` };
}

/** A further error. */
export const NEW: string = `another: { status: 410, ${PLAIN} }`;
export const JSON_DIALECT: string = `{ mediaType: application/json, body: { ${BODY} } }`;
