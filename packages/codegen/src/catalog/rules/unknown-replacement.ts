import { nearest } from "../../print/nearest.js";
import { leftOutHint } from "../left-out.js";
import { mayBeSkipped } from "../loaded-catalog.js";
import { below } from "../place.js";
import { didYouMean } from "./phrases.js";
import type { Rule } from "./rule.js";

/** What replaces a deprecated error exists and is there to stay. */
export const unknownReplacement: Rule = {
  name: "unknown-replacement",
  severity: "error",
  check(_catalog, loaded) {
    const byCode = new Map(loaded.errors.map(({ name, value }) => [name, value]));
    const lasting = loaded.errors
      .filter(({ value }) => value.deprecated === undefined)
      .map(({ name }) => name);
    return loaded.errors.flatMap(({ name, value: { deprecated }, place }) => {
      const replacedBy = deprecated?.replacedBy;
      if (replacedBy === undefined) return [];
      const replacement = byCode.get(replacedBy);
      if (replacement === undefined && mayBeSkipped(loaded, "errors", replacedBy)) return [];
      if (replacement !== undefined && replacement.deprecated === undefined) return [];
      const near = nearest(replacedBy, lasting);
      const next = replacement?.deprecated?.replacedBy;
      const problem =
        replacement === undefined
          ? `an error that does not exist.${didYouMean(near)}`
          : replacedBy === name
            ? "itself."
            : `\`${replacedBy}\`, which is deprecated itself.`;
      const better =
        replacement === undefined ? near : next !== undefined && lasting.includes(next) ? next : undefined;
      return {
        place: below(place, "deprecated", "replacedBy"),
        message: `\`${name}\` is replaced by ${problem}`,
        found: `replacedBy: ${replacedBy}`,
        expected: "the code of an error that is not deprecated, or no `replacedBy`",
        example:
          better === undefined ? `deprecated: { since: "${deprecated?.since}" }` : `replacedBy: ${better}`,
        ...(replacement === undefined ? leftOutHint(loaded, "errors", replacedBy) : {}),
      };
    });
  },
};
