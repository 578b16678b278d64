import { withoutFrames, withoutStack } from "@org/errors-types/runtime";
import { type Constants, DefaultTextError, MadeError } from "./made-error.js";

/** V8, and by now every engine, can take the stack of an error from a given function on. */
const { captureStackTrace } = Error as { captureStackTrace?: (error: Error, from: unknown) => void };

/**
 * A new error with at most one stack, which starts at the caller of `from`. Taking a stack is by far the most expensive part
 * of an error.
 */
export function newError(constants: Constants, message: string | undefined, from: unknown): Error {
  if (!constants.stacked) return withoutStack(construct, constants, message);
  if (captureStackTrace === undefined) return construct(constants, message);
  const error = withoutFrames(construct, constants, message);
  captureStackTrace(error, from);
  return error;
}

function construct(constants: Constants, message: string | undefined): Error {
  return message === undefined ? new DefaultTextError(constants, message) : new MadeError(constants, message);
}
