/** Files cannot be written as planned; the message says why, and what was changed before, if anything. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}
