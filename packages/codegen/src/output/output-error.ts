/** Files cannot be written as planned. Nothing was changed. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}
