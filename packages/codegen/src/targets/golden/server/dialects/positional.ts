// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  entries,
  json,
  list,
  optional,
  type Outgoing,
  type OutgoingField,
  perError,
  quote,
  toMilliseconds,
  toNumber,
  toText,
  upper,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  tag: `,"tag":${quote(concat("{", toText(wireCode(error, upper)), "}"))}}`,
}));

/** Renders `{ error, trace?, fields?, payment?, waitMs?, tag? }`. */
function renderBody(error: Outgoing): string | undefined {
  const errorText = concat("[", json(wireCode(error)), ",", error.status, ",", quote(error.detail), "]");
  if (errorText === undefined) return undefined;
  const { tag } = constants(error);
  return (
    `{"error":${errorText}` +
    optional(',"trace":', concat("[", quote(error.traceId), ",", quote(error.instance), "]")) +
    optional(',"fields":', list(error.fields, renderFieldsItem)) +
    optional(',"payment":', renderPayment(error)) +
    optional(',"waitMs":', toMilliseconds(error.retryAfterMs)) +
    tag
  );
}

/** Renders one field error: `{ [path] }`. */
function renderFieldsItem(field: OutgoingField): string | undefined {
  return entries(
        [field],
        (field) => field.pointer,
        (fields) => quote(wireRule(fields[0])),
      );
}

/** Renders `{ reason, amount, account? }`. */
function renderPayment(error: Outgoing): string | undefined {
  const reason = json(error.details["reason"]);
  const amount = quote(toText(error.details["amount"]));
  if (reason === undefined || amount === undefined) return undefined;
  return (
    `{"reason":${reason},"amount":${amount}` +
    optional(',"account":', toNumber(error.details["account"])) +
    "}"
  );
}

/** The dialect `positional`. */
export const positionalDialect: Dialect = {
  mediaType: "application/json",
  body: renderBody,
};
