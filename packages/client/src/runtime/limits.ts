// How much is looked at, whatever comes. Together in a file of their own, a bundler puts the numbers where they are used.

/** How much of a decoded body is read by default, in bytes. */
export const MAX_BYTES = 65_536;

/** How long a body is waited for by default, in milliseconds. */
export const READ_MS = 10_000;

/** How many levels a JSON value may have: nobody who walks it afterwards runs out of stack. */
export const MAX_DEPTH = 64;

/** How many field errors of one response are read. */
export const MAX_FIELDS = 1000;

/** How much of a body is shown that is not of the dialect, in UTF-16 code units. */
export const SNIPPET_LENGTH = 256;

/** Causes and members of an `AggregateError` that are looked at. */
export const MAX_LINKS = 10;
