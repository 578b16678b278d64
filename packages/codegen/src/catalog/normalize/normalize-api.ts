import type { Finding, Place } from "../finding.js";
import type { Entry } from "../load/load.js";
import type { Api, Constraint, ErrorDefinition, MatchRule, RateLimit, SentError } from "../model.js";
import { below } from "../place.js";
import type { WrittenApi, WrittenSelection } from "../written.js";
import { duration } from "./normalize-retry.js";
import type { References } from "./references.js";
import { type ApiTexts, sentError } from "./sent-error.js";

/** An API with its overrides merged into the errors it sends; undefined without a dialect. */
export function normalizeApi(entry: Entry<WrittenApi>, references: References): Api | undefined {
  const { name, source, place, value: written } = entry;
  const dialect = references.dialect(written.dialect, below(place, "dialect"));
  const errors = selectErrors(written, place, references);
  const texts: ApiTexts = { written, place, dialectStatus: dialect?.status };
  const sent = errors.map((error) => sentError(error, texts, references.findings));
  checkKeys(written, place, references);
  const api = {
    name,
    source,
    place,
    title: written.title ?? name,
    description: written.description,
    errors: sent,
    allExcept: Array.isArray(written.errors) ? undefined : excepted(written.errors, references),
    templates: { type: written.type, help: written.help },
    unlisted: unlistedGenerics(sent, texts, references),
    match: matchRules(written, place, references),
    rules: lists(written.rules ?? {}),
    rateLimits: rateLimits(written, place, references.findings),
    constraints: constraints(written, place, references),
  };
  return dialect === undefined ? undefined : { ...api, dialect };
}

/** Without templates of its own, an API sends a generic error that it does not list just as the catalog has it. */
function unlistedGenerics(
  sent: readonly SentError[],
  texts: ApiTexts,
  { errors, findings }: References,
): SentError[] {
  if (texts.written.type === undefined && texts.written.help === undefined) return [];
  const listed = new Set(sent.map(({ code }) => code));
  return errors
    .filter(({ code, generic }) => generic && !listed.has(code))
    .map((error) => sentError(error, texts, findings));
}

/** In the order of a list; `from: all` in that of the catalog. */
function selectErrors({ errors }: WrittenApi, place: Place, references: References): ErrorDefinition[] {
  if (!Array.isArray(errors)) {
    const except = new Set(errors.except);
    (errors.except ?? []).forEach((code, index) => {
      references.excepted(code, below(place, "errors", "except", index));
    });
    return references.errors.filter(({ code }) => !except.has(code));
  }
  const listed = new Set<string>();
  return errors.flatMap((code, index): ErrorDefinition[] => {
    const at = below(place, "errors", index);
    if (listed.has(code)) {
      references.findings.push(listedTwice(at, code));
      return [];
    }
    listed.add(code);
    const error = references.error(code, at);
    return error === undefined ? [] : [error];
  });
}

/** Codes that an API leaves out; those that were not taken from their catalog need no mention. */
function excepted({ except = [] }: WrittenSelection, { errors }: References): string[] {
  return except.filter((code) => errors.some((error) => error.code === code));
}

/** Codes that are keys: an override or an alias of a code that nobody knows. */
function checkKeys({ overrides, aliases }: WrittenApi, place: Place, references: References): void {
  for (const [section, map] of Object.entries({ overrides, aliases })) {
    for (const code of Object.keys(map ?? {})) {
      references.error(code, { ...below(place, section, code), atKey: true });
    }
  }
}

function matchRules({ match }: WrittenApi, place: Place, references: References): MatchRule[] {
  return (match ?? []).flatMap(({ code, when, detail, rule }, index): MatchRule[] => {
    if (references.error(code, below(place, "match", index, "code")) === undefined) return [];
    return [
      {
        code,
        ...(when === "hasFields" ? { hasFields: true } : {}),
        ...(detail === undefined ? {} : { detail }),
        ...(rule === undefined ? {} : { rule }),
      },
    ];
  });
}

function rateLimits({ rateLimits: written }: WrittenApi, place: Place, findings: Finding[]): RateLimit[] {
  return (written ?? []).flatMap(({ scope, limit, window }, index): RateLimit[] => {
    const windowMs = duration(window, below(place, "rateLimits", index), "window", findings);
    return windowMs === undefined ? [] : [{ scope, limit, windowMs }];
  });
}

function constraints(
  { constraints: written }: WrittenApi,
  place: Place,
  references: References,
): Constraint[] {
  return Object.entries(written ?? {}).flatMap(([name, constraint]): Constraint[] => {
    const { code, field, rule, message, params } = constraint;
    if (references.error(code, below(place, "constraints", name, "code")) === undefined) return [];
    return [{ name, code, pointer: field, rule, message, params }];
  });
}

function lists(map: { readonly [name: string]: string | string[] }): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]),
  );
}

function listedTwice(place: Place, code: string): Finding {
  return {
    rule: "listed-twice",
    severity: "error",
    place,
    message: `The API lists \`${code}\` twice.`,
    found: code,
    expected: "each code once",
  };
}
