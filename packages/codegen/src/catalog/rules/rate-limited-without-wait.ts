import { below } from "../place.js";
import type { WrittenRetry } from "../written.js";
import { shown } from "./phrases.js";
import { keyOf } from "./places.js";
import type { Rule } from "./rule.js";

const EXAMPLE = "retry: { strategy: backoff, minDelay: 1s, processed: no }";

/** 429 asks a client to wait (RFC 6585, section 4): the catalog says how long, for when a response does not. */
export const rateLimitedWithoutWait: Rule = {
  name: "rate-limited-without-wait",
  severity: "error",
  check(catalog, loaded) {
    const ofErrors = loaded.errors.flatMap(({ name, value, place }) => {
      if (value.status !== 429 && name !== "rate_limited") return [];
      const problem = problemOf(value.retry);
      if (problem === undefined) return [];
      // other errors of the status, such as a used-up quota, may have a reason; the wait that is left out is 1 s
      const grave =
        name === "rate_limited" && !(typeof value.retry === "object" && value.retry.minDelay === undefined);
      return {
        severity: grave ? ("error" as const) : ("warning" as const),
        place: value.retry === undefined ? keyOf(place) : below(place, "retry"),
        message: `\`${name}\` tells a client to slow down, but ${problem}`,
        found: `retry: ${shown(value.retry ?? "never")}`,
        expected: "`backoff` with a `minDelay`, the wait when a response has no `Retry-After`",
        example: EXAMPLE,
      };
    });
    const reported = new Set(ofErrors.map(({ place }) => place.path.join("/")));
    const ofApis = catalog.apis.flatMap((api) =>
      api.errors.flatMap(({ code, error, bodyStatus, retry }) => {
        if ((bodyStatus !== 429 && code !== "rate_limited") || retry.strategy !== "never") return [];
        // what is wrong with the error itself is said once
        if (
          reported.has(error.place.path.join("/")) ||
          reported.has([...error.place.path, "retry"].join("/"))
        )
          return [];
        return {
          severity: code === "rate_limited" ? ("error" as const) : ("warning" as const),
          place: below(api.place, "overrides", code),
          message: `The API \`${api.name}\` sends \`${code}\` with status ${bodyStatus}, but says \`never\` instead of how long to wait.`,
          found: "retry: never",
          expected: "`backoff` with a `minDelay`",
          example: `${code}: { ${EXAMPLE} }`,
        };
      }),
    );
    return [...ofErrors, ...ofApis];
  },
};

function problemOf(retry: WrittenRetry | "never" | undefined): string | undefined {
  if (retry === undefined) return "says nothing about a retry, which means `never`.";
  if (retry === "never" || retry.strategy === "never") return "its retry rule is `never`.";
  if (retry.strategy === "eventually") return "its retry rule is for what was written a moment ago.";
  if (retry.minDelay === undefined) return "its retry rule has no `minDelay`: how long must a client wait?";
  return /^0+(\.0+)?[a-z]*$/.test(retry.minDelay) ? "its `minDelay` is no wait at all." : undefined;
}
