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
      const listed = new Set(api.errors.map(({ code }) => code));
      const shadows = shadowsOf(api);
      return api.match.flatMap((rule, index): Violation | readonly Violation[] => {
        const place = places[index] ?? below(api.place, "match");
        if (!listed.has(rule.code)) return unlisted(api, rule, place);
        const asked = unanswered(rule, members) ?? shadows[index];
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

/** For each rule why it is idle, if it is: an earlier rule for the same status that asks for nothing more is taken first. */
function shadowsOf({ errors, match }: Api): (string | undefined)[] {
  const statuses = new Map(errors.map(({ code, status }) => [code, status]));
  const first = new Map<string, number>();
  return match.map((rule, index) => {
    const status = statuses.get(rule.code);
    const before = Math.min(...lesserDemands(rule).map((asked) => first.get(`${status} ${asked}`) ?? index));
    const own = `${status} ${demand(rule)}`;
    if (!first.has(own)) first.set(own, index);
    return before === index ? undefined : `rule ${before + 1} before it takes all that it would`;
  });
}

/** What a rule asks of an error, as a text that is the same for rules that ask the same. */
function demand({ hasFields, detail, rule }: Partial<MatchRule>): string {
  return JSON.stringify([hasFields === true, detail ?? null, rule ?? null]);
}

/** All that asks no more than a rule: some of what it asks for. Who asks for a field rule asks for fields. */
function lesserDemands({ hasFields, detail, rule }: MatchRule): string[] {
  const withFields = hasFields === true || rule !== undefined ? [{ hasFields: true }, {}] : [{}];
  const withDetail = detail === undefined ? [{}] : [{ detail }, {}];
  const withRule = rule === undefined ? [{}] : [{ rule }, {}];
  return withFields.flatMap((fields) =>
    withDetail.flatMap((text) => withRule.map((name) => demand({ ...fields, ...text, ...name }))),
  );
}
