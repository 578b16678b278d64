// @generated from dialects/disruptive.yaml

import {
  type Dialect,
  optionalText,
  type Outgoing,
  perError,
  quote,
  toSeconds,
  toText,
} from "@org/errors-server/runtime";

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  code: `,"code":${error.status}` + optionalText(',"help":"', error.help) + "}",
}));

/** Renders `{ error, code, help? }`. */
function renderBody(error: Outgoing): string | undefined {
  const errorText = quote(error.detail);
  if (errorText === undefined) return undefined;
  const { code } = constants(error);
  return `{"error":${errorText}${code}`;
}

/** A summary, the status, and a link to its documentation. There is no code and no field error. */
export const disruptiveDialect: Dialect = {
  mediaType: "application/json",
  body: renderBody,
  headers: (error) => ({
    "Retry-After": toText(toSeconds(error.retryAfterMs)),
  }),
};
