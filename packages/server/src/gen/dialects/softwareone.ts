// @generated from dialects/softwareone.yaml

import {
  type Dialect,
  entries,
  optional,
  optionalText,
  type Outgoing,
  type OutgoingField,
  perError,
  quote,
  textList,
  toDotted,
} from "@org/errors-server/runtime";

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  type: `{"type":${quote(error.type)},"title":${quote(error.title)},"status":${error.status}`,
}));

/** Renders `{ type, title, status, detail?, instance?, traceId?, errors? }`. */
function renderBody(error: Outgoing): string | undefined {
  const { type } = constants(error);
  return (
    type +
    optionalText(',"detail":"', error.detail) +
    optionalText(',"instance":"', error.instance) +
    optionalText(',"traceId":"', error.traceId) +
    optional(',"errors":', entries(error.fields, (field) => toDotted(field.pointer), renderErrorsEntry)) +
    "}"
  );
}

/** Renders the errors of one path: `[field.message, …]`. */
function renderErrorsEntry(fields: readonly OutgoingField[]): string | undefined {
  return textList(fields, (field) => field.message);
}

/**
 * [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) with `traceId` and `errors` (path → messages) as
 * the only extension members. `type` and `status` tell errors apart, there is no code.
 */
export const softwareoneDialect: Dialect = {
  mediaType: "application/problem+json",
  body: renderBody,
};
