import type { Members } from "@org/errors-types/runtime";
import { isError } from "../../runtime/is-error.js";

/** The members of an error, none of them checked; undefined for what is no error. */
export function driverError(thrown: unknown): Members | undefined {
  if (typeof thrown !== "object" || thrown === null || !isError(thrown)) return undefined;
  return thrown as unknown as Members;
}

/** What every error may have; the last is written by Prisma into the errors of drivers that it lets through. */
const EVERYWHERE: ReadonlySet<string> = new Set(["message", "stack", "cause", "clientVersion"]);
const NOTHING: ReadonlySet<string> = new Set();

/** Whether an error has no members of its own but these, and what every error may have. */
export function hasOnly(error: Members, names: ReadonlySet<string>): boolean {
  return Object.getOwnPropertyNames(error).every((name) => EVERYWHERE.has(name) || names.has(name));
}

/**
 * Whether an error is one of those that a driver throws without any mark but a constant text. Compared as a whole: the
 * text says which error it is, and nothing else is read from it.
 */
export function isConstantError(
  error: Members,
  texts: ReadonlySet<unknown>,
  also: ReadonlySet<string> = NOTHING,
): boolean {
  return error.name === "Error" && texts.has(error.message) && hasOnly(error, also);
}
