import { nearest } from "../../print/nearest.js";
import type { Place } from "../finding.js";
import type { Api } from "../model.js";
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
      const codes = new Set(api.errors.map(({ code }) => code));
      return api.constraints.flatMap(({ name, code, pointer }): Violation[] => {
        const place = below(api.place, "constraints", name);
        return [
          ...(codes.has(code) ? [] : [unlisted(api, name, code, below(place, "code"))]),
          ...(pointer === undefined || isJsonPointer(pointer)
            ? []
            : [noPointer(name, pointer, below(place, "field"))]),
        ];
      });
    });
  },
};

function unlisted(api: Api, name: string, code: string, place: Place): Violation {
  const near = nearest(
    code,
    api.errors.map((sent) => sent.code),
  );
  return {
    place,
    message: `The constraint \`${name}\` becomes \`${code}\`, which the API \`${api.name}\` does not list.${didYouMean(near)}`,
    found: `code: ${code}`,
    expected: "one of the API's `errors`",
    example: `code: ${near ?? "validation_failed"}`,
  };
}

function noPointer(name: string, pointer: string, place: Place): Violation {
  return {
    place,
    message: `The field of the constraint \`${name}\` is not a JSON Pointer (RFC 6901).`,
    found: shown(pointer),
    expected: 'names that each begin with "/"',
    example: `field: ${asJsonPointer(pointer)}`,
  };
}
