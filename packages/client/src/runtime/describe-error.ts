import type { ApiErrorInit } from "@org/errors-types/runtime";
import { defined } from "./defined.js";
import type { Described } from "./described.js";
import type { Fitting } from "./fit-body.js";
import { SNIPPET_LENGTH } from "./limits.js";
import type { ReceivedText } from "./read-text.js";
import type { Reading } from "./reading.js";
import { retryHint } from "./retry-hint.js";

/** The error of a body that fits the dialect; of anything else (`fitting` undefined), what status and headers say. */
export function describeError(
  fitting: Fitting | undefined,
  { text, complete }: ReceivedText,
  described: Described,
): ApiErrorInit {
  const { dialect, generic, header, status } = described;
  const { known, recognized, receivedCode, fits, reading = {} } = fitting ?? generic.unrecognized;
  reading.type = (fitting && dialect.typeOf?.(reading.type, described)) ?? reading.type;
  reading.retryAfterMs = retryHint(header, reading.retryAfterMs, Date.now());
  reading.details = defined(reading.details, fits ? undefined : known.check);
  return {
    code: known.code,
    recognized,
    receivedCode,
    status,
    detailsValid: fits || known.check!(reading.details ?? {}),
    // what was not recognized is not waited for: nothing says that it will become visible
    retry: recognized || known.retry?.strategy !== "eventually" ? known.retry : undefined,
    // not within a surrogate pair
    snippet: (!fitting && text.slice(0, SNIPPET_LENGTH).replace(/\p{Cs}$/u, "")) || undefined,
    truncated: !complete || undefined,
    // at the end: engines take twenty times as long for a copy that more is added to
    ...(reading as Omit<Reading, "fields">),
  };
}
