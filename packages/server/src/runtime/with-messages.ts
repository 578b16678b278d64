import type { FieldError } from "@org/errors-types/runtime";

/**
 * Field errors with the catalog's message of their rule where they have none: many dialects carry messages only, and
 * would lose such a field.
 */
export function withMessages(
  fields: readonly FieldError[] | undefined,
  messages: Readonly<Record<string, string>> | undefined,
): readonly FieldError[] | undefined {
  if (fields === undefined || messages === undefined) return fields;
  try {
    return fields.map((field) => withMessage(field, messages));
  } catch {
    // a getter of somebody's fields threw: rendering has its own guard against that
    return fields;
  }
}

function withMessage(field: FieldError, messages: Readonly<Record<string, string>>): FieldError {
  const { rule, message } = field;
  if (message !== undefined || rule === undefined || !Object.hasOwn(messages, rule)) return field;
  return { ...field, message: messages[rule] as string };
}
