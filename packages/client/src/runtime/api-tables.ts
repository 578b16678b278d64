import type { RetryRule } from "@org/errors-types/runtime";
import type { Api, ApiSpec, RetryOfCodes } from "./define-api.js";
import { essenceOf } from "./media-type.js";

/** The look-ups of an API, built from its packed texts when first needed. */
export interface ApiTables {
  readonly spec: ApiSpec;
  /** The essence of the dialect's media type. */
  readonly essence: string | undefined;
  readonly listed: ReadonlySet<string>;
  /** Text in the place of the code → code. */
  readonly codes: ReadonlyMap<string, string>;
  /** Text in the place of a field rule → rule. */
  readonly rules: ReadonlyMap<string, string>;
  /** Codes that are generic errors of the catalog. */
  readonly generics: ReadonlySet<string>;
  readonly retry: ReadonlyMap<string, RetryRule>;
  readonly catalogRetry: ReadonlyMap<string, RetryRule>;
}

type Spelling = (name: string) => string;

const tables: WeakMap<ApiSpec, ApiTables> = /*#__PURE__*/ new WeakMap();
const AS_IT_IS: readonly Spelling[] = [(name) => name];

export function tablesOf(api: Api<unknown>): ApiTables {
  const { spec } = api;
  let known = tables.get(spec);
  if (known === undefined) {
    known = build(spec);
    tables.set(spec, known);
  }
  return known;
}

function build(spec: ApiSpec): ApiTables {
  const { dialect, catalog } = spec;
  const codes = unpack(spec.codes);
  return {
    spec,
    essence: essenceOf(dialect.mediaType),
    listed: new Set(codes),
    codes: spell(codes, dialect.spellings, spec.aliases),
    rules: spell(unpack(spec.knownRules ?? ""), dialect.ruleSpellings, spec.rules),
    generics: new Set(Object.values(catalog.generics)),
    retry: retryByCode(spec.retry),
    catalogRetry: retryByCode(catalog.retry),
  };
}

function unpack(names: string): string[] {
  return names === "" ? [] : names.split(" ");
}

/** Text on the wire → name. What has an alias is known by its aliases only. */
function spell(
  names: readonly string[],
  spellings: readonly Spelling[] = AS_IT_IS,
  aliases: Readonly<Record<string, string>> = {},
): Map<string, string> {
  const byText = new Map<string, string>();
  const aliased = new Set(Object.values(aliases));
  for (const name of names) {
    if (!aliased.has(name)) for (const spelling of spellings) byText.set(spelling(name), name);
  }
  for (const [text, name] of Object.entries(aliases)) byText.set(text, name);
  return byText;
}

function retryByCode(rules: readonly RetryOfCodes[] = []): Map<string, RetryRule> {
  const byCode = new Map<string, RetryRule>();
  for (const { codes, ...rule } of rules) {
    for (const code of unpack(codes)) byCode.set(code, rule);
  }
  return byCode;
}
