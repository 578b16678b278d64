import { describeRetry } from "../catalog/describe-retry.js";
import type { ErrorDefinition } from "../catalog/model.js";

/** What happened, why, and what to do: an error for people, as paragraphs of a comment. */
export function describeError(error: ErrorDefinition): string[] {
  const paragraphs = [error.description ?? error.detail?.written ?? error.title];
  if (error.causes.length > 0) paragraphs.push("", "Why:", ...error.causes.map((cause) => `- ${cause}`));
  const remedies = error.remedies.map(({ text }) => `- ${text}`);
  if (remedies.length > 0) paragraphs.push("", "What to do:", ...remedies);
  paragraphs.push("", `HTTP status ${error.status}; ${describeRetry(error.retry).sentence}.`);
  return paragraphs;
}

/** A tag for what should no longer be used. */
export function deprecationTag({ deprecated }: ErrorDefinition): string[] {
  if (deprecated === undefined) return [];
  const instead = deprecated.replacedBy === undefined ? "" : ` Use \`${deprecated.replacedBy}\`.`;
  return [`@deprecated since ${deprecated.since}.${instead}`];
}
