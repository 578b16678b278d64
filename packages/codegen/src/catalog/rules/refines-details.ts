import type { ErrorDefinition } from "../model.js";
import { below } from "../place.js";
import { detailsChecker } from "./details-checker.js";
import { type Comparison, isNarrower } from "./narrower-schema.js";
import { shown } from "./phrases.js";
import { memberPlace } from "./places.js";
import type { Rule, Violation } from "./rule.js";

/** The guard of an error is true for those that refine it: they have its required details, as narrow or narrower. */
export const refinesDetails: Rule = {
  name: "refines-details",
  severity: "error",
  check(catalog, loaded) {
    const byCode = new Map(catalog.errors.map((error) => [error.code, error]));
    const written = new Map(loaded.errors.map(({ name, value }) => [name, value.details]));
    const by: Comparison = { definitions: catalog.definitions, check: detailsChecker(catalog) };
    return catalog.errors.flatMap((error) => {
      const parent = byCode.get(error.refines[0] ?? "");
      if (parent === undefined) return [];
      const details = below(error.place, "details");
      return problems(error, parent, by).map(({ member, ...violation }) => ({
        place:
          written.get(error.code) === undefined
            ? error.place
            : member === undefined
              ? details
              : memberPlace(details, written.get(error.code), member),
        ...violation,
      }));
    });
  },
};

interface Problem extends Omit<Violation, "place"> {
  /** The member to point at, if the error has it. */
  readonly member: string | undefined;
}

function problems(error: ErrorDefinition, parent: ErrorDefinition, by: Comparison): Problem[] {
  return parent.details.flatMap((wanted): Problem | readonly Problem[] => {
    if (!wanted.required) return [];
    const own = error.details.find(({ name }) => name === wanted.name);
    const right = { expected: shown(wanted.schema), example: `${wanted.name}: ${shown(wanted.schema)}` };
    const subject = `\`${error.code}\` refines \`${parent.code}\``;
    if (own === undefined) {
      const found = `details: ${error.details.map(({ name }) => name).join(", ") || "none"}`;
      const message = `${subject}, whose required details member \`${wanted.name}\` it does not have.`;
      return { member: undefined, message, found, ...right };
    }
    if (!own.required) {
      const message = `${subject}, where the details member \`${own.name}\` is required: here it is optional.`;
      return { member: own.name, message, found: `${own.name}?`, ...right };
    }
    if (isNarrower(own.schema, wanted.schema, by)) return [];
    const message = `${subject}, whose details member \`${own.name}\` has a schema that this one is not within.`;
    const expected = `${right.expected}, or narrower`;
    return { member: own.name, message, found: shown(own.schema), ...right, expected };
  });
}
