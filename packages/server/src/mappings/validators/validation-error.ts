import type { ApiError, FieldError, Members } from "@org/errors-types/runtime";
import type { Api } from "../../runtime/api.js";
import { errorOfCode } from "../../runtime/error-of-code.js";
import { withMessages } from "../../runtime/with-messages.js";
import { NOT_VALID } from "./field-error.js";

/** `validation_failed` with the given fields; one without a message gets that of its rule in the API's catalog. */
export function validationError(
  fields: readonly FieldError[],
  api: Api,
  cause: unknown,
  details?: Members,
): ApiError {
  const worded = withMessages(fields, api.catalog.messages) ?? fields;
  return errorOfCode("validation_failed", 422, {
    fields: worded.map((field) => (field.message === undefined ? { ...field, message: NOT_VALID } : field)),
    ...(details === undefined ? {} : { details }),
    cause,
  });
}
