import type { ApiError, FieldError } from "@org/errors-types/runtime";
import type { Api, ConstraintError } from "../../runtime/api.js";
import { errorOfCode } from "../../runtime/error-of-code.js";
import { withMessages } from "../../runtime/with-messages.js";

/** Of an error that neither the API nor its catalog knows, which no valid catalog has. */
const UNKNOWN_STATUS = 409;

/** The error that an API has for the first of these constraints that it knows; undefined where it knows none. */
export function constraintError(names: readonly string[], api: Api, cause: unknown): ApiError | undefined {
  const known = api.constraints;
  const name = known && names.find((name) => Object.hasOwn(known, name));
  const constraint = known && name !== undefined ? known[name] : undefined;
  if (constraint === undefined) return undefined;
  const fields = withMessages(fieldsOf(constraint), api.catalog.messages);
  return errorOfCode(constraint.code, statusOf(constraint.code, api), { fields, cause });
}

function fieldsOf({ pointer, rule, message, params }: ConstraintError): FieldError[] | undefined {
  if (pointer === undefined) return undefined;
  return [
    {
      pointer,
      ...(rule === undefined ? {} : { rule }),
      ...(message === undefined ? {} : { message }),
      ...(params === undefined ? {} : { params }),
    },
  ];
}

function statusOf(code: string, { errors, catalog }: Api): number {
  if (Object.hasOwn(errors, code)) return errors[code]?.status ?? UNKNOWN_STATUS;
  return Object.hasOwn(catalog.errors, code)
    ? (catalog.errors[code]?.status ?? UNKNOWN_STATUS)
    : UNKNOWN_STATUS;
}
