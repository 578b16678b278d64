import { carriedBy } from "../../dialect/carried.js";
import { below } from "../place.js";
import { listed } from "./phrases.js";
import type { Rule } from "./rule.js";

/** What a dialect cannot carry, the types of a reader do not promise, not even required details. */
export const requiredDetailsNotCarried: Rule = {
  name: "required-details-not-carried",
  severity: "warning",
  check(catalog) {
    return catalog.apis.flatMap((api) => {
      const { hasDetail } = carriedBy(api.dialect);
      const lost = api.errors.flatMap(({ code, details }) => {
        const names = details.filter(
          ({ name, required, redact }) => required && !redact && !hasDetail(name, code),
        );
        return names.map(({ name }) => `${code}.${name}`);
      });
      const [first] = lost;
      if (first === undefined) return [];
      return {
        place: below(api.place, "dialect"),
        message: `The dialect \`${api.dialect.name}\` cannot carry required details of the API \`${api.name}\`: ${listed(lost)}. Its clients never get them.`,
        found: `dialect: ${api.dialect.name}`,
        expected: "a dialect with a place for the details, or errors that do not require them",
        example: `details?: "{details}"`,
      };
    });
  },
};
