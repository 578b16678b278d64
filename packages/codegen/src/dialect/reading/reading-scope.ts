import { genericOf } from "../../catalog/generic-of.js";
import type { Api, Catalog, SentError } from "../../catalog/model.js";
import { carriedBy } from "../carried.js";
import { encode } from "../encode.js";
import { placeholdersOfLayout } from "../node-facts.js";
import { type JsonType, usageOf } from "../usage.js";

/** What reading must know beside the response; made once for an API. */
export interface ReadingScope {
  readonly api: Api;
  readonly catalog: Catalog;
  /** The time at which the response is read, in milliseconds since 1970; for `epoch`. */
  readonly nowMs: number;
  /** Text on the wire → the error that it stands for. */
  readonly codes: ReadonlyMap<string, SentError>;
  /** Text on the wire → field rule. */
  readonly rules: ReadonlyMap<string, string>;
  /** What a response with this status is read as where nothing else tells its code. */
  readonly genericOf: (status: number) => string;
  /** The JSON type of a details member, where all errors of the dialect agree. */
  readonly typeOfDetail: (name: string) => JsonType | undefined;
  readonly hasDetail: (name: string, code: string) => boolean;
}

export function readingScope(api: Api, catalog: Catalog, nowMs: number): ReadingScope {
  return {
    ...{ api, catalog, nowMs },
    codes: codeSpellings(api),
    rules: ruleSpellings(api, catalog),
    genericOf: once((status) => genericOf(catalog, api, status)),
    typeOfDetail: once(usageOf(api.dialect, catalog).typeOfDetail),
    hasDetail: carriedBy(api.dialect).hasDetail,
  };
}

/** An alias of the API, or else the code as the dialect spells it; of two that are spelled alike the first one counts. */
function codeSpellings(api: Api): ReadonlyMap<string, SentError> {
  const places = placeholdersOfLayout(api.dialect.layout).filter(({ member }) => member.name === "code");
  const spelled = api.errors.flatMap((sent) => {
    const { code, wire } = sent;
    const own = wire.length !== 1 || wire[0] !== code;
    const texts = own ? wire.map(String) : places.map(({ codecs }) => String(encode(code, codecs, TIMELESS)));
    return texts.map((text) => [text, sent] as const);
  });
  return new Map(spelled.reverse());
}

/** What the API spells differently, and known rules as the dialect writes them. */
function ruleSpellings(api: Api, catalog: Catalog): ReadonlyMap<string, string> {
  const places = placeholdersOfLayout(api.dialect.layout).filter(
    ({ member }) => member.name === "field.rule",
  );
  const known = Object.keys(catalog.rules).filter((rule) => !Object.hasOwn(api.rules, rule));
  const spelled = known.flatMap((rule) =>
    places.map(({ codecs }) => [String(encode(rule, codecs, TIMELESS)), rule] as const),
  );
  const own = Object.entries(api.rules).flatMap(([rule, wire]) => wire.map((text) => [text, rule] as const));
  return new Map([...spelled.reverse(), ...own.reverse()]);
}

/** No codec of a text asks for the time. */
const TIMELESS = { nowMs: 0 };

function once<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    if (!found.has(key)) found.set(key, find(key));
    return found.get(key) as Value;
  };
}
