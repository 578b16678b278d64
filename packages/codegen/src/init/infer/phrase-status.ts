import { reasonPhrase } from "../../catalog/reason-phrases.js";

const STATUSES = new Map<string, number>();
for (let status = 599; status >= 400; status--) {
  // an unregistered status has the phrase of its class: the class itself comes last, and stays
  STATUSES.set(reasonPhrase(status).toLowerCase(), status);
}

/** The status that a text is the reason phrase of, in any case: `not found` is 404. */
export function phraseStatus(value: unknown): number | undefined {
  return typeof value === "string" ? STATUSES.get(value.toLowerCase()) : undefined;
}
