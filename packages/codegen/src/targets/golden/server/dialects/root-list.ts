// @generated from catalog.yaml

import {
  braces,
  concat,
  type Dialect,
  json,
  list,
  optional,
  type Outgoing,
  quote,
  toDotted,
  upper,
  wireCode,
} from "@org/errors-server/runtime";

/** Renders `[{ message, errorCode, fields?, extra? }]`. */
function renderBody(error: Outgoing): string | undefined {
  return concat("[", renderBodyElement1(error), "]");
}

/** Renders `{ message, errorCode, fields?, extra? }`. */
function renderBodyElement1(error: Outgoing): string | undefined {
  const message = quote(error.detail);
  if (message === undefined) return undefined;
  return (
    `{"message":${message},"errorCode":${json(wireCode(error, upper))}` +
    optional(',"fields":', list(error.fields, (field) => quote(toDotted(field.pointer)))) +
    optional(',"extra":', renderExtra(error)) +
    "}"
  );
}

/** Renders `{ limit?, resource?, revision? }`. */
function renderExtra(error: Outgoing): string | undefined {
  const members = optional(',"limit":', json(error.details["limit"])) + optional(',"resource":', json(error.details["resource"])) + optional(',"revision":', json(error.details["expected"]));
  return members === "" ? undefined : braces(members);
}

/** The dialect `root-list`. */
export const rootListDialect: Dialect = {
  mediaType: "application/json",
  body: renderBody,
};
