import { nearest } from "../../print/nearest.js";
import { below } from "../place.js";
import { asJsonPointer, isJsonPointer } from "./json-pointer.js";
import { didYouMean, shown } from "./phrases.js";
import type { Rule, Violation } from "./rule.js";

/** The violation of a database constraint becomes an error that the API sends, about a field of the input. */
export const constraintCode: Rule = {
  name: "constraint-code",
  severity: "error",
  check(catalog) {
    return catalog.apis.flatMap((api) => {
      const codes = api.errors.map(({ code }) => code);
      return api.constraints.flatMap(({ name, code, pointer }): Violation[] => {
        const place = below(api.place, "constraints", name);
        const near = nearest(code, codes);
        const unlisted: Violation = {
          place: below(place, "code"),
          message: `The constraint \`${name}\` becomes \`${code}\`, which the API \`${api.name}\` does not list.${didYouMean(near)}`,
          found: `code: ${code}`,
          expected: "one of the API's `errors`",
          example: `code: ${near ?? "validation_failed"}`,
        };
        const noPointer: Violation = {
          place: below(place, "field"),
          message: `The field of the constraint \`${name}\` is not a JSON Pointer (RFC 6901).`,
          found: shown(pointer),
          expected: 'names that each begin with "/"',
          example: `field: ${asJsonPointer(pointer ?? "")}`,
        };
        return [
          ...(codes.includes(code) ? [] : [unlisted]),
          ...(pointer === undefined || isJsonPointer(pointer) ? [] : [noPointer]),
        ];
      });
    });
  },
};
