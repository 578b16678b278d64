import type { Place } from "../finding.js";
import type { Catalog, DetailsMember } from "../model.js";
import { below } from "../place.js";
import type { WrittenDetails } from "../written.js";
import { detailsChecker } from "./details-checker.js";
import { shown } from "./phrases.js";
import { memberPlace } from "./places.js";
import { isPlain } from "./plain-schema.js";
import type { Rule, Violation } from "./rule.js";

/** Every details member has a JSON Schema that compiles, as draft-07 or as 2020-12. */
export const invalidDetailsSchema: Rule = {
  name: "invalid-details-schema",
  severity: "error",
  check(catalog, loaded) {
    const errors = new Map(loaded.errors.map(({ name, value }) => [name, value.details]));
    const apis = new Map(loaded.apis.map(({ name, value }) => [name, value.overrides]));
    return [
      ...catalog.errors.flatMap(({ code, details, place }) =>
        check(catalog, details, errors.get(code), below(place, "details")),
      ),
      ...catalog.apis.flatMap((api) =>
        api.errors.flatMap(({ code, error, details }) => {
          const added = details.filter((member) => !error.details.some(({ name }) => name === member.name));
          const place = below(api.place, "overrides", code, "details");
          return check(catalog, added, apis.get(api.name)?.[code]?.details, place);
        }),
      ),
    ];
  },
};

function check(
  catalog: Catalog,
  details: readonly DetailsMember[],
  written: WrittenDetails | string | undefined,
  place: Place,
): Violation[] {
  return details.flatMap(({ name, schema }) => {
    if (isPlain(schema)) return [];
    const compiled = detailsChecker(catalog)(schema);
    if ("validate" in compiled) return [];
    return {
      place: memberPlace(place, written, name),
      message: `The schema of the details member \`${name}\` is not valid: ${compiled.problem.replace(/(?<![.?])$/, ".")}`,
      found: shown(schema),
      expected: "a JSON Schema, draft-07 or 2020-12",
      example: `${name}: { type: string, description: … }`,
    };
  });
}
