// @generated from catalog.yaml

import {
  braces,
  concat,
  type Dialect,
  json,
  optional,
  type Outgoing,
  perError,
  quote,
  textList,
  toDotted,
  upper,
  wireCode,
} from "@org/errors-server/runtime";

/** Renders `[{ message, errorCode, fields?, extra? }]`. */
function renderBody(error: Outgoing): string | undefined {
  return concat("[", renderBodyElement1(error), "]");
}

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  errorCode: `,"errorCode":${json(wireCode(error, upper))}`,
}));

/** Renders `{ message, errorCode, fields?, extra? }`. */
function renderBodyElement1(error: Outgoing): string | undefined {
  const message = quote(error.detail);
  if (message === undefined) return undefined;
  const { errorCode } = constants(error);
  return (
    `{"message":${message}${errorCode}` +
    optional(',"fields":', textList(error.fields, (field) => toDotted(field.pointer))) +
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
