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
  const error = mayLimit() ? withoutFrames(construct, constants, message) : construct(constants, message);
  captureStackTrace(error, from);
  return error;
}

function construct(constants: Constants, message: string | undefined): Error {
  return message === undefined ? new DefaultTextError(constants, message) : new MadeError(constants, message);
}

/**
 * Calls a function that makes an error, and takes no stack meanwhile: what `stack` has is one line, as of an error whose
 * stack has no frames.
 */
export function withoutStack<Args extends readonly unknown[], E extends Error>(
  make: (...args: Args) => E,
  ...args: Args
): E {
  if (!mayLimit()) return make(...args);
  const error = withoutFrames(make, ...args);
  const { name, message } = error;
  error.stack = message === "" ? name : `${name}: ${message}`;
  return error;
}

const limits = Error as { stackTraceLimit?: number | undefined };

/** Without a limit the engine has none; where the intrinsics are frozen it cannot be changed. */
function mayLimit(): boolean {
  const limit = limits.stackTraceLimit;
  return limit !== undefined && limit !== 0 && !Object.isFrozen(Error);
}

/** What it makes has no `stack` at all. */
function withoutFrames<Args extends readonly unknown[], E>(make: (...args: Args) => E, ...args: Args): E {
  const limit = limits.stackTraceLimit;
  // without a number V8 does not look for frames at all; with 0 it looks, and then takes none
  limits.stackTraceLimit = undefined;
  try {
    return make(...args);
  } finally {
    limits.stackTraceLimit = limit;
  }
}
