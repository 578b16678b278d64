import {
  type Dialect,
  entries,
  lower,
  type Outgoing,
  type OutgoingField,
  optional,
  quote,
  toDotted,
  wireRule,
} from "../../runtime/index.js";

/** Renders `{ reason, status, traceID?, validations? }`. */
function renderBody(error: Outgoing): string | undefined {
  const reason = quote(error.detail);
  if (reason === undefined) return undefined;
  return `{"reason":${reason},"status":${quote(lower(error.statusText))}${optional(
    ',"traceID":',
    quote(error.traceId),
  )}${optional(',"validations":', entries(error.fields, renderPath, renderRule))}}`;
}

function renderPath(field: OutgoingField): string | undefined {
  return toDotted(field.pointer);
}

function renderRule([field]: readonly OutgoingField[]): string | undefined {
  return field === undefined ? undefined : quote(wireRule(field));
}

export const neowit: Dialect = { mediaType: "application/json", body: renderBody };
