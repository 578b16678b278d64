import type { ErrorDefinition, RetryRule } from "../catalog/model.js";

/** What happened, why, and what to do: an error for people, as paragraphs of a comment. */
export function describeError(error: ErrorDefinition): string[] {
  const paragraphs = [error.description ?? error.detail?.written ?? error.title];
  if (error.causes.length > 0) paragraphs.push("", "Why:", ...error.causes.map((cause) => `- ${cause}`));
  const remedies = error.remedies.map(({ text }) => `- ${text}`);
  if (remedies.length > 0) paragraphs.push("", "What to do:", ...remedies);
  paragraphs.push("", `HTTP status ${error.status}; ${describeRetry(error.retry)}.`);
  return paragraphs;
}

/** A tag for what should no longer be used. */
export function deprecationTag({ deprecated }: ErrorDefinition): string[] {
  if (deprecated === undefined) return [];
  const instead = deprecated.replacedBy === undefined ? "" : ` Use \`${deprecated.replacedBy}\`.`;
  return [`@deprecated since ${deprecated.since}.${instead}`];
}

/** A retry rule in words: `retry after 1 s or more`. */
export function describeRetry(retry: RetryRule): string {
  switch (retry.strategy) {
    case "never":
      return "the same request will fail again";
    case "backoff": {
      const later = retry.processed === "unknown" ? ", but it may still be carried out" : "";
      return `the same request may succeed after ${seconds(retry.minDelayMs)} or more${later}`;
    }
    case "eventually":
      return `a read may succeed after ${seconds(retry.minDelayMs)}, within ${seconds(retry.windowMs)} of a write`;
  }
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
