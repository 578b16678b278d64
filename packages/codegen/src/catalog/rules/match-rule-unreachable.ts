import { nearest } from "../../print/nearest.js";
import type { Place } from "../finding.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import type { Api, Catalog, MatchRule } from "../model.js";
import { below } from "../place.js";
import { didYouMean, shown } from "./phrases.js";
import type { Rule, Violation } from "./rule.js";
import { placeholders } from "./template-places.js";

/** A match rule can lead to its code: the API lists it, the dialect carries what the rule asks for, none before takes all. */
export const matchRuleUnreachable: Rule = {
  name: "match-rule-unreachable",
  severity: "error",
  check(catalog, loaded) {
    return catalog.apis.flatMap((api) => {
      const members = new Set(
        placeholders(api.dialect, loaded).map(({ placeholder }) => placeholder.member.name),
      );
      const places = placesOf(api, catalog, loaded);
      return api.match.flatMap((rule, index): Violation | readonly Violation[] => {
        const place = places[index] ?? below(api.place, "match");
        if (!api.errors.some(({ code }) => code === rule.code)) return unlisted(api, rule, place);
        const asked = unanswered(rule, members) ?? shadowed(api, index);
        if (asked === undefined) return [];
        return {
          severity: "warning",
          place,
          message: `This match rule of the API \`${api.name}\` never leads to \`${rule.code}\`: ${asked}.`,
          found: shown(rule.hasFields === true ? { when: "hasFields", code: rule.code } : rule),
          expected: "a rule about what this dialect carries, that no rule before it makes idle",
          example: `match: [{ detail: <its text>, code: ${rule.code} }]`,
        };
      });
    });
  },
};

/** Rules for codes that do not exist were left out, and have their own finding. */
function placesOf(api: Api, { errors }: Catalog, loaded: LoadedCatalog): Place[] {
  const codes = new Set(errors.map(({ code }) => code));
  const written = loaded.apis.find(({ name }) => name === api.name)?.value.match ?? [];
  return written.flatMap(({ code }, index) => (codes.has(code) ? [below(api.place, "match", index)] : []));
}

function unlisted(api: Api, { code }: MatchRule, place: Place): Violation {
  const codes = api.errors.map((sent) => sent.code);
  const near = nearest(code, codes);
  return {
    place: below(place, "code"),
    message: `A match rule leads to \`${code}\`, which the API \`${api.name}\` does not list.${didYouMean(near)}`,
    found: `code: ${code}`,
    expected: "one of the API's `errors`",
    example: near === undefined ? `errors: [${codes.slice(0, 3).join(", ")}, …, ${code}]` : `code: ${near}`,
  };
}

/** Why a body of this dialect never answers what the rule asks. */
function unanswered(rule: MatchRule, members: ReadonlySet<string>): string | undefined {
  const hasFields = [...members].some((name) => name.startsWith("field."));
  if (rule.hasFields === true && !hasFields) return "the dialect carries no field errors";
  if (rule.rule !== undefined && !members.has("field.rule")) return "the dialect carries no `{field.rule}`";
  if (rule.detail !== undefined && !members.has("detail")) return "the dialect carries no `{detail}`";
  return undefined;
}

/** An earlier rule for the same status that asks for nothing more is always taken first. */
function shadowed(api: Api, index: number): string | undefined {
  const statusOf = (code: string): number | undefined =>
    api.errors.find((sent) => sent.code === code)?.status;
  const rule = api.match[index];
  if (rule === undefined) return undefined;
  const before = api.match
    .slice(0, index)
    .findIndex((earlier) => statusOf(earlier.code) === statusOf(rule.code) && asksNoMore(earlier, rule));
  return before < 0 ? undefined : `rule ${before + 1} before it takes all that it would`;
}

function asksNoMore(earlier: MatchRule, later: MatchRule): boolean {
  const fields = later.hasFields === true || later.rule !== undefined;
  return (
    (earlier.hasFields !== true || fields) &&
    (earlier.detail === undefined || earlier.detail === later.detail) &&
    (earlier.rule === undefined || earlier.rule === later.rule)
  );
}
