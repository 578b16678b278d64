import { nearest } from "../../print/nearest.js";
import { isLeftOut } from "../left-out.js";
import { mayBeSkipped } from "../loaded-catalog.js";
import { below } from "../place.js";
import { didYouMean } from "./phrases.js";
import type { Rule } from "./rule.js";

/** The codes in the `when` of a variant are errors of the catalog. */
export const unknownConditionCode: Rule = {
  name: "unknown-condition-code",
  severity: "error",
  check(_catalog, loaded) {
    const codes = loaded.errors.map(({ name }) => name);
    const known = new Set(codes);
    return loaded.dialects.flatMap(({ name, value, place }) =>
      (value.variants ?? []).flatMap(({ when }, variant) =>
        (typeof when === "object" ? (when.codes ?? []) : []).flatMap((code, index) => {
          if (known.has(code) || mayBeSkipped(loaded, "errors", code)) return [];
          // of an error that was not taken from its catalog: the variant is never used
          if (isLeftOut(loaded, "errors", code)) return [];
          const near = nearest(code, codes);
          return {
            place: below(place, "variants", variant, "when", "codes", index),
            message: `A variant of the dialect \`${name}\` is for an error that does not exist.${didYouMean(near)}`,
            found: code,
            expected: "a code of the catalog",
            example: `when: { codes: [${near ?? codes[0] ?? "bad_request"}] }`,
          };
        }),
      ),
    );
  },
};
