/**
 * Calls a function that makes an error, and takes no stack meanwhile: what `stack` has is one line, as of an error whose
 * stack has no frames. Taking a stack is by far the most expensive part of an error.
 */
export function withoutStack<Args extends readonly unknown[], E extends Error>(
  make: (...args: Args) => E,
  ...args: Args
): E {
  if (!mayLimit()) return make(...args);
  const error = unlimited(make, ...args);
  const { name, message } = error;
  error.stack = message === "" ? name : `${name}: ${message}`;
  return error;
}

/** The same without that line: what it makes has no `stack` at all, unless the engine cannot do without. */
export function withoutFrames<Args extends readonly unknown[], E>(
  make: (...args: Args) => E,
  ...args: Args
): E {
  return mayLimit() ? unlimited(make, ...args) : make(...args);
}

const limits = Error as { stackTraceLimit?: number | undefined };

/** Without a limit the engine has none; where it may only be read, as where the intrinsics are frozen, it stays. */
function mayLimit(): boolean {
  const limit = limits.stackTraceLimit;
  if (limit === undefined || limit === 0) return false;
  try {
    limits.stackTraceLimit = limit;
    return true;
  } catch {
    return false;
  }
}

function unlimited<Args extends readonly unknown[], E>(make: (...args: Args) => E, ...args: Args): E {
  const limit = limits.stackTraceLimit;
  // without a number V8 does not look for frames at all; with 0 it looks, and then takes none
  limits.stackTraceLimit = undefined;
  try {
    return make(...args);
  } finally {
    limits.stackTraceLimit = limit;
  }
}
