import type { Mapping } from "../../runtime/mapping.js";
import { validationError } from "./validation-error.js";
import { type ZodErrorLike, zodFields } from "./zod-fields.js";

/**
 * `validation_failed` for every error of Zod 4. Zod does not say whose input it was: where the service also parses data of
 * its own with Zod (a row of its database, the response of another service), do not use this; throw
 * `validationFailed(undefined, { fields: zodFields(error) })` where the input of the caller is parsed.
 */
export const zodErrors: Mapping = (thrown, api) =>
  isZodError(thrown) ? validationError(zodFields(thrown), api, thrown) : undefined;

/** The error of `safeParse` is no `Error`; that of `z.core` and Zod Mini is called `$ZodError`. Zod 3 has no `_zod`. */
function isZodError(thrown: unknown): thrown is ZodErrorLike {
  if (typeof thrown !== "object" || thrown === null) return false;
  const { name, issues, _zod } = thrown as Record<string, unknown>;
  const named = name === "ZodError" || name === "$ZodError";
  return named && typeof _zod === "object" && Array.isArray(issues);
}
