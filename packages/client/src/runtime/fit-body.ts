import type { Decision } from "./decision.js";
import type { Described } from "./described.js";
import { isOversized } from "./is-oversized.js";
import type { Reading } from "./reading.js";
import { settleReading } from "./settle-reading.js";

/** What a body says, and which error it thus is. */
export interface Fitting extends Decision {
  readonly reading: Reading;
}

/** What a body within the limits says, if it is of the API's dialect. It is read only if it fits in full, or as a problem. */
export function fitBody(body: unknown, described: Described): Fitting | undefined {
  const { dialect, tables, lenient } = described;
  const decision = dialect.decide(body, described);
  if (!decision || decision.reading) return decision as Fitting | undefined;
  const reading = settleReading(dialect.read!(body), tables);
  const { known, recognized, fits } = decision;
  // what was decided by the code alone leaves to the reading which code that was, and whether one was there
  const code = reading.codes?.[0] as string | undefined;
  return code === undefined && !lenient
    ? undefined
    : { known, recognized, fits, receivedCode: recognized ? undefined : code, reading };
}

/** @throws SyntaxError Where the text is no JSON. */
export function fitText(text: string, described: Described): Fitting | undefined {
  const body = JSON.parse(text);
  return !described.readable || isOversized(body) ? undefined : fitBody(body, described);
}
