import { CASE_CODECS, encode } from "../../dialect/encode.js";
import type { CodecName } from "../../dialect/layout.js";
import type { Place } from "../finding.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import type { Api } from "../model.js";
import { below } from "../place.js";
import type { Rule, Violation } from "./rule.js";
import { placeholders } from "./template-places.js";

/** No two codes of an API, and no two field rules, are spelled the same on the wire. */
export const aliasCollision: Rule = {
  name: "alias-collision",
  severity: "error",
  check(catalog, loaded) {
    return catalog.apis.flatMap((api) => [...ofCodes(api, loaded), ...ofRules(api)]);
  },
};

function ofCodes(api: Api, loaded: LoadedCatalog): Violation[] {
  const aliases = loaded.apis.find(({ name }) => name === api.name)?.value.aliases ?? {};
  const words = api.errors.flatMap(({ code, wire }): Word[] => {
    const aliased = Object.hasOwn(aliases, code);
    const place = aliased ? below(api.place, "aliases", code) : below(api.place, "errors");
    return wire.map((text) => ({ name: code, text, aliased, place }));
  });
  return collisions(api, words, "code", codecsOf(api, loaded), "{ not_found: [no_such_thing, not_found] }");
}

function ofRules(api: Api): Violation[] {
  const words = Object.entries(api.rules).flatMap(([name, spellings]) =>
    spellings.map((text): Word => ({ name, text, aliased: true, place: below(api.place, "rules", name) })),
  );
  return collisions(api, words, "field rule", [[]], "{ required: [REQUIRED, required] }");
}

interface Word {
  readonly name: string;
  readonly text: string | number;
  /** An alias stands on the wire as it is: case codecs leave it alone. */
  readonly aliased: boolean;
  readonly place: Place;
}

function collisions(
  api: Api,
  words: readonly Word[],
  noun: string,
  chains: readonly (readonly CodecName[])[],
  example: string,
): Violation[] {
  const found = new Map<string, Violation>();
  for (const chain of chains) {
    const owners = new Map<string, Word>();
    // those without an alias first: then the finding points at the alias
    for (const word of [...words].sort((a, b) => Number(a.aliased) - Number(b.aliased))) {
      const spelling = spelled(word, chain);
      const owner = owners.get(spelling) ?? word;
      owners.set(spelling, owner);
      const pair = `${owner.name} ${word.name}`;
      if (owner.name === word.name || found.has(pair)) continue;
      found.set(pair, {
        place: word.place,
        message: `The API \`${api.name}\` spells the ${noun}s \`${owner.name}\` and \`${word.name}\` the same: a reader could not tell which is meant.`,
        found: `${spelling}: ${owner.name}, ${word.name}`,
        expected: `another spelling for every ${noun}`,
        example,
      });
    }
  }
  return [...found.values()];
}

function spelled({ text, aliased }: Word, chain: readonly CodecName[]): string {
  const codecs = aliased ? chain.filter((codec) => !CASE_CODECS.has(codec)) : chain;
  // a number and its digits are looked up alike
  return String(encode(text, codecs, { nowMs: 0 }) ?? text);
}

/** The different ways in which a dialect spells its codes. */
function codecsOf(api: Api, loaded: LoadedCatalog): (readonly CodecName[])[] {
  const chains = placeholders(api.dialect, loaded)
    .filter(({ placeholder }) => placeholder.member.name === "code")
    .map(({ placeholder }) => placeholder.codecs);
  const different = new Map(chains.map((chain) => [chain.join("|"), chain]));
  return different.size === 0 ? [[]] : [...different.values()];
}
