import { nearest } from "../../print/nearest.js";
import type { Place } from "../finding.js";
import type { Catalog, ErrorDefinition, Example } from "../model.js";
import { below } from "../place.js";
import { sampleValue } from "../sample-value.js";
import { describe, detailsChecker } from "./details-checker.js";
import { asJsonPointer, isJsonPointer } from "./json-pointer.js";
import { didYouMean, shown } from "./phrases.js";
import { surelyFits } from "./plain-schema.js";
import type { Rule, Violation } from "./rule.js";

/** An example is an error as it may really happen: its details fit their schemas, its fields have JSON Pointers. */
export const invalidExample: Rule = {
  name: "invalid-example",
  severity: "error",
  check(catalog) {
    return catalog.errors.flatMap((error) =>
      error.examples.flatMap((example, index) => {
        const place = below(error.place, "examples", index);
        return [
          ...missing(catalog, error, example, place),
          ...members(catalog, error, example, place),
          ...pointers(example, place),
        ];
      }),
    );
  },
};

function missing(
  { definitions }: Catalog,
  error: ErrorDefinition,
  { details }: Example,
  place: Place,
): Violation[] {
  return error.details
    .filter(({ name, required }) => required && !Object.hasOwn(details, name))
    .map(({ name, schema }) => ({
      place,
      message: `An example of \`${error.code}\` lacks the required details member \`${name}\`.`,
      found: `details: ${shown(details)}`,
      expected: `\`${name}\` with a value of ${shown(schema)}`,
      example: `details: { ${name}: ${shown(sampleValue(schema, definitions))} }`,
    }));
}

function members(catalog: Catalog, error: ErrorDefinition, { details }: Example, place: Place): Violation[] {
  return Object.entries(details).flatMap(([name, value]): Violation | readonly Violation[] => {
    const at = below(place, "details", name);
    const member = error.details.find((declared) => declared.name === name);
    if (member === undefined) {
      const names = error.details.map((declared) => declared.name);
      const near = nearest(name, names);
      return {
        place: { ...at, atKey: true },
        message: `An example of \`${error.code}\` has the details member \`${name}\`, which the error does not have.${didYouMean(near)}`,
        found: `${name}: ${shown(value)}`,
        expected: names.length === 0 ? "no details" : `details named ${names.join(", ")}`,
        example: near === undefined ? `details: { ${name}?: { type: string } }` : `${near}: ${shown(value)}`,
      };
    }
    if (surelyFits(member.schema, value)) return [];
    const compiled = detailsChecker(catalog)(member.schema);
    if (!("validate" in compiled) || compiled.validate(value) === true) return [];
    return {
      place: at,
      message: `An example of \`${error.code}\` has a details member \`${name}\` that does not fit its schema: ${describe(compiled.validate.errors?.[0])}.`,
      found: shown(value),
      expected: shown(member.schema),
      example: `${name}: ${shown(sampleValue(member.schema, catalog.definitions))}`,
    };
  });
}

function pointers({ fields }: Example, place: Place): Violation[] {
  return fields.flatMap(({ pointer }, index) =>
    isJsonPointer(pointer)
      ? []
      : {
          place: below(place, "fields", index, "pointer"),
          message: "The pointer of a field error is not a JSON Pointer (RFC 6901).",
          found: shown(pointer),
          expected: 'an empty text (the whole document), or names that each begin with "/"',
          example: `pointer: ${asJsonPointer(pointer)}`,
        },
  );
}
