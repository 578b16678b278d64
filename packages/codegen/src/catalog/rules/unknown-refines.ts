import { nearest } from "../../print/nearest.js";
import { leftOutHint } from "../left-out.js";
import { mayBeSkipped } from "../loaded-catalog.js";
import { below } from "../place.js";
import { didYouMean } from "./phrases.js";
import type { Rule } from "./rule.js";

/** `refines` names an error of the catalog. */
export const unknownRefines: Rule = {
  name: "unknown-refines",
  severity: "error",
  check(_catalog, loaded) {
    const codes = loaded.errors.map(({ name }) => name);
    const known = new Set(codes);
    return loaded.errors.flatMap(({ name, value: { refines, status }, place }) => {
      if (refines === undefined || known.has(refines) || mayBeSkipped(loaded, "errors", refines)) return [];
      const near = nearest(refines, codes);
      const ofStatus = loaded.errors.find(
        ({ value }) => value.generic === true && value.status === status,
      )?.name;
      return {
        place: below(place, "refines"),
        message: `\`${name}\` refines an error that does not exist.${didYouMean(near)}`,
        found: `refines: ${refines}`,
        expected: `the code of a more general error with status ${status}`,
        example: `refines: ${near ?? ofStatus ?? "bad_request"}`,
        ...leftOutHint(loaded, "errors", refines),
      };
    });
  },
};
