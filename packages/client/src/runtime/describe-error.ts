import type { ApiErrorInit } from "@org/errors-types/runtime";
import { dropWrong } from "./check-details.js";
import type { Described } from "./described.js";
import type { Fitting } from "./fit-body.js";
import { SNIPPET_LENGTH } from "./limits.js";
import type { ReceivedText } from "./read-text.js";
import { retryHint } from "./retry-hint.js";

/** The error of a body that fits the dialect; of anything else (`fitting` undefined), what status and headers say. */
export function describeError(
  fitting: Fitting | undefined,
  { text, complete }: ReceivedText,
  described: Described,
): ApiErrorInit {
  const { status, header, generic, dialect } = described;
  const {
    known = generic,
    recognized = false,
    receivedCode,
    fits = true,
    reading = {},
  } = fitting ?? ({} as Partial<Fitting>);
  const details: Record<string, unknown> = { ...reading.details };
  if (!fits) dropWrong(details, known.check!);
  // added to the reading, which nobody else has: engines take ten times as long for a copy of it with more members
  return Object.assign(reading as Omit<typeof reading, "fields">, {
    code: known.code,
    status,
    recognized,
    receivedCode,
    type: (fitting && dialect.typeOf?.(reading.type, described)) ?? reading.type,
    retryAfterMs: retryHint(header, reading.retryAfterMs, Date.now()),
    details: Object.keys(details).length > 0 ? details : undefined,
    detailsValid: fits || known.check!(details),
    // what was not recognized is not waited for: nothing says that it will become visible
    retry: recognized || known.retry?.strategy !== "eventually" ? known.retry : undefined,
    // not within a surrogate pair
    snippet: fitting ? undefined : text.slice(0, SNIPPET_LENGTH).replace(/\p{Cs}$/u, "") || undefined,
    truncated: !complete || undefined,
  });
}
