import { nearest } from "../../print/nearest.js";
import type { Place } from "../finding.js";
import type { Catalog, DetailsMember, DetailText } from "../model.js";
import { below } from "../place.js";
import { didYouMean, shown } from "./phrases.js";
import type { Rule, Violation } from "./rule.js";
import { isScalar } from "./schema-facts.js";

/** A placeholder of a `detail` names a required scalar member of the details, so that it can always be filled. */
export const detailPlaceholder: Rule = {
  name: "detail-placeholder",
  severity: "error",
  check(catalog) {
    const ofErrors = catalog.errors.flatMap(({ detail, details, place }) =>
      check(detail, details, below(place, "detail"), catalog),
    );
    const ofOverrides = catalog.apis.flatMap((api) =>
      api.errors
        .filter(({ detail, error }) => detail?.written !== error.detail?.written)
        .flatMap(({ code, detail, details }) =>
          check(detail, details, below(api.place, "overrides", code, "detail"), catalog),
        ),
    );
    return [...ofErrors, ...ofOverrides];
  },
};

function check(
  detail: DetailText | undefined,
  details: readonly DetailsMember[],
  place: Place,
  { definitions }: Catalog,
): Violation[] {
  const fit = details.filter(({ required, schema }) => required && isScalar(schema, definitions));
  const expected =
    fit.length === 0
      ? "no placeholder, as this error has no required scalar details; `{{` is a brace"
      : `one of the required scalar details: ${fit.map(({ name }) => name).join(", ")}`;
  return (detail?.parts ?? []).flatMap((part) => {
    if (typeof part === "string" || fit.some(({ name }) => name === part.member)) return [];
    const member = details.find(({ name }) => name === part.member);
    const near = nearest(
      part.member,
      fit.map(({ name }) => name),
    );
    const problem =
      member === undefined
        ? `which is no member of the details.${didYouMean(near)}`
        : member.required
          ? "which is no text, number or boolean."
          : "which is optional, and so may be missing when the text is made.";
    return {
      place,
      message: `The detail text speaks of \`${part.member}\`, ${problem}`,
      found: `{${part.member}}`,
      expected,
      example: example(part.member, member, near),
    };
  });
}

function example(name: string, member: DetailsMember | undefined, near: string | undefined): string {
  if (member === undefined && near !== undefined) return `detail: … {${near}} …`;
  if (member?.required === true) return "detail: The input is not valid.";
  return `details: { ${name}: ${shown(member?.schema ?? { type: "string" })} }`;
}
