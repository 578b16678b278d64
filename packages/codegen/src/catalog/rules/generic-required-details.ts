import { below } from "../place.js";
import { memberPlace } from "./places.js";
import type { Rule } from "./rule.js";

/** A generic error stands for any error of its status, also for one that nobody knows: it needs no details. */
export const genericRequiredDetails: Rule = {
  name: "generic-required-details",
  severity: "error",
  check(catalog, loaded) {
    const written = new Map(loaded.errors.map(({ name, value }) => [name, value.details]));
    return catalog.errors.flatMap(({ code, generic, details, place }) =>
      details
        .filter(({ required }) => generic && required)
        .map(({ name }) => ({
          place: memberPlace(below(place, "details"), written.get(code), name),
          message: `\`${code}\` is a generic error and requires the details member \`${name}\`, which an unknown error does not have.`,
          found: `${name}: …`,
          expected: "optional details, or an error that refines the generic one",
          example: `${name}?: …`,
        })),
    );
  },
};
