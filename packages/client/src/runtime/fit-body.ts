import type { Decision } from "./decision.js";
import type { Described } from "./described.js";
import { parseJson } from "./parse-json.js";
import type { Reading } from "./reading.js";
import { settleReading } from "./settle-reading.js";

/** What a body says, and which error it thus is. */
export interface Fitting extends Decision {
  readonly reading: Reading;
}

/** JSON, and what has no type that could be believed. */
const READABLE = /^(?:|text\/plain|application\/json|.*\+json)$/;

/** Whether a body of this media type is looked at. */
export function mayFit({ essence, dialect }: Described): boolean {
  return READABLE.test(essence) || essence === dialect.mediaType;
}

/**
 * What a body says, if it is JSON and of the API's dialect. Without a media type, or as `text/plain`, it is read only
 * if it fits in full; as any other type that is not JSON it is not looked at.
 */
export function fitBody(text: string, described: Described): Fitting | undefined {
  const body = mayFit(described) ? parseJson(text) : undefined;
  const { dialect, tables } = described;
  const decision = body === undefined ? undefined : dialect.decide(body, described);
  if (!decision || decision.reading) return decision as Fitting | undefined;
  const reading = settleReading(dialect.read!(body), tables);
  const code = reading.codes?.[0];
  if (code === undefined && !described.lenient) return undefined;
  return {
    // what was decided by the code alone leaves to the reading which code that was
    receivedCode: decision.recognized ? undefined : code,
    reading,
    // at the end: engines take twenty times as long for a copy that more is added to
    ...decision,
  } as Fitting;
}
