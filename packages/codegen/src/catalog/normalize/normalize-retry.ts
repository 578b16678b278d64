import type { Finding, Place } from "../finding.js";
import type { RetryRule } from "../model.js";
import type { WrittenRetry } from "../written.js";
import { parseDuration } from "./durations.js";

const DEFAULT_MIN_DELAY_MS = 1000;
const DEFAULT_WINDOW_MS = 10_000;

/** Which members a rule of each strategy has. */
const MEMBERS: Readonly<Record<RetryRule["strategy"], readonly string[]>> = {
  never: [],
  backoff: ["minDelay", "processed"],
  eventually: ["minDelay", "window"],
};

/**
 * A retry rule with its defaults: `never`; `minDelay` 1 s; `window` 10 s. With `base`, what an API overrides of the rule of the error:
 * members that are not named stay, unless they do not belong to the strategy.
 */
export function normalizeRetry(
  written: WrittenRetry | "never" | undefined,
  base: RetryRule | undefined,
  place: Place,
  findings: Finding[],
): RetryRule {
  if (written === undefined) return base ?? { strategy: "never" };
  if (written === "never") return { strategy: "never" };
  const strategy = written.strategy ?? base?.strategy;
  if (strategy === undefined) {
    findings.push(missingStrategy(place));
    return { strategy: "never" };
  }
  findings.push(...strayMembers(written, strategy, place));
  if (strategy === "never") return { strategy };
  const minDelayMs =
    duration(written.minDelay, place, "minDelay", findings) ??
    (base !== undefined && base.strategy !== "never" ? base.minDelayMs : DEFAULT_MIN_DELAY_MS);
  if (strategy === "backoff") {
    const processed = written.processed ?? (base?.strategy === "backoff" ? base.processed : undefined);
    return { strategy, minDelayMs, processed };
  }
  const windowMs =
    duration(written.window, place, "window", findings) ??
    (base?.strategy === "eventually" ? base.windowMs : DEFAULT_WINDOW_MS);
  return { strategy, minDelayMs, windowMs };
}

/** Milliseconds of a duration; a finding and undefined if it is none. */
export function duration(
  written: string | undefined,
  place: Place,
  key: string,
  findings: Finding[],
): number | undefined {
  if (written === undefined) return undefined;
  const milliseconds = parseDuration(written);
  if (milliseconds === undefined) {
    findings.push({
      rule: "bad-duration",
      severity: "error",
      place: { file: place.file, path: [...place.path, key] },
      message: `\`${key}\` is no duration.`,
      found: written,
      expected: "a number and `ms`, `s` or `m`, at most 24 days, such as `250ms`, `1s`, `10s`, `1m`",
      example: `${key}: 10s`,
    });
  }
  return milliseconds;
}

function strayMembers(written: WrittenRetry, strategy: RetryRule["strategy"], place: Place): Finding[] {
  const belonging = MEMBERS[strategy];
  return Object.keys(written)
    .filter((key) => key !== "strategy" && !belonging.includes(key))
    .map((key) => ({
      rule: "retry-member",
      severity: "error",
      place: { file: place.file, path: [...place.path, key], atKey: true },
      message: `\`${key}\` means nothing for the strategy \`${strategy}\`.`,
      found: key,
      expected:
        belonging.length === 0
          ? "another `strategy`: `backoff` or `eventually`"
          : `only ${belonging.map((member) => `\`${member}\``).join(" and ")}, or another strategy`,
      example:
        key === "window"
          ? "retry: { strategy: eventually, window: 10s }"
          : "retry: { strategy: backoff, minDelay: 1s }",
    }));
}

function missingStrategy(place: Place): Finding {
  return {
    rule: "missing-key",
    severity: "error",
    place: { ...place, atKey: true },
    message: "`strategy` is missing from a retry rule.",
    found: "no strategy",
    expected: "`never`, `backoff` or `eventually`; only an override in an API may leave it out",
    example: "retry: { strategy: backoff, minDelay: 1s }",
  };
}
