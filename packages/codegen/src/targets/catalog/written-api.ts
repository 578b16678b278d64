import type { Api, Constraint, MatchRule, SentError } from "../../catalog/model.js";
import { formatDuration } from "../../catalog/normalize/durations.js";
import { fillTemplate } from "../../catalog/normalize/uri-template.js";
import { reasonPhrase } from "../../catalog/reason-phrases.js";
import type { WrittenApi, WrittenConstraint, WrittenMatch, WrittenOverride } from "../../catalog/written.js";
import { unlessEmpty, withoutUndefined, writtenDetails, writtenRetry } from "./written-error.js";

/** An API as an author might have written it: of each error only what differs from the catalog. */
export function writtenApi(api: Api): WrittenApi {
  const sent = [...api.errors, ...api.unlisted];
  return withoutUndefined({
    title: api.title === api.name ? undefined : api.title,
    description: api.description,
    dialect: api.dialect.name,
    errors: selection(api),
    overrides: mapOf(sent, codeOf, (error) => unlessBare(override(error, api))),
    aliases: mapOf(sent, codeOf, ({ code, wire }) =>
      wire.length === 1 && wire[0] === code ? undefined : [...wire],
    ),
    rules: Object.keys(api.rules).length === 0 ? undefined : api.rules,
    match: unlessEmpty(api.match.map(writtenMatch)),
    type: api.templates.type,
    help: api.templates.help,
    rateLimits: unlessEmpty(
      api.rateLimits.map(({ scope, limit, windowMs }) => ({
        scope,
        limit,
        window: formatDuration(windowMs),
      })),
    ),
    constraints: mapOf(api.constraints, ({ name }) => name, writtenConstraint),
  }) as unknown as WrittenApi;
}

function codeOf({ code }: SentError): string {
  return code;
}

function selection({ errors, allExcept }: Api): WrittenApi["errors"] {
  if (allExcept === undefined) return errors.map(({ code }) => code);
  return { from: "all", ...(allExcept.length === 0 ? {} : { except: [...allExcept] }) };
}

function override(sent: SentError, { templates }: Api): WrittenOverride {
  const { code, error, bodyStatus, title, type, help, detail, details, retry, note } = sent;
  const phrase = error.generic && bodyStatus !== error.status ? reasonPhrase(bodyStatus) : undefined;
  const values = { code, status: String(bodyStatus), statusText: reasonPhrase(bodyStatus) };
  const filled = (template: string | undefined) => fillTemplate(template, values, error.place, []);
  const known = new Set(error.details.map(({ name }) => name));
  const further = details.filter(({ name }) => !known.has(name));
  const unlessSame = <T>(own: T, inherited: T): T | undefined => (own === inherited ? undefined : own);
  const isSameRetry = JSON.stringify(retry) === JSON.stringify(error.retry);
  return withoutUndefined({
    status: unlessSame(bodyStatus, error.status),
    type: unlessSame(type, filled(templates.type) ?? error.type),
    help: unlessSame(help, filled(templates.help) ?? error.help),
    title: unlessSame(title, phrase ?? error.title),
    detail: unlessSame(detail?.written, error.detail?.written),
    retry: isSameRetry ? undefined : writtenRetry(retry),
    details: further.length === 0 ? undefined : writtenDetails(further),
    description: note,
  }) as WrittenOverride;
}

function writtenMatch({ code, hasFields, detail, rule }: MatchRule): WrittenMatch {
  return withoutUndefined({ code, when: hasFields ? "hasFields" : undefined, detail, rule }) as WrittenMatch;
}

function writtenConstraint({ code, pointer, rule, message, params }: Constraint): WrittenConstraint {
  return withoutUndefined({ code, field: pointer, rule, message, params }) as WrittenConstraint;
}

/** What there is to say of each, by its key; undefined where that is nothing. */
function mapOf<T, V>(
  items: readonly T[],
  keyOf: (item: T) => string,
  say: (item: T) => V | undefined,
): Record<string, V> | undefined {
  const said = items.flatMap((item): [string, V][] => {
    const value = say(item);
    return value === undefined ? [] : [[keyOf(item), value]];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function unlessBare<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
