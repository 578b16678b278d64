import { isUsableName } from "../../names.js";
import { type GeneratedName, generatedNames } from "./generated-names.js";
import { listed } from "./phrases.js";
import type { Rule, Violation } from "./rule.js";

/** Every generated name is free: it belongs to one thing only, and is no word of the language. */
export const nameCollision: Rule = {
  name: "name-collision",
  severity: "error",
  check(catalog, loaded) {
    const names = generatedNames(catalog, loaded);
    return [...reservedWords(names), ...collisions(names)];
  },
};

function reservedWords(names: readonly GeneratedName[]): Violation[] {
  return names.flatMap(({ name, owner, place, example }) => {
    if (place === undefined || isUsableName(name)) return [];
    return {
      place,
      message: `${capital(owner)} would be \`${name}\` in generated code, which JavaScript does not allow or uses itself.`,
      found: name,
      expected: "a name that is no word of the language and no built-in error",
      example,
    };
  });
}

/** One finding for two things, whichever of their names meet. */
function collisions(names: readonly GeneratedName[]): Violation[] {
  const first = new Map<string, GeneratedName>();
  const pairs = new Map<
    string,
    { readonly a: GeneratedName; readonly b: GeneratedName; readonly shared: string[] }
  >();
  for (const b of names) {
    const key = `${b.module} ${b.name}`;
    const a = first.get(key) ?? b;
    first.set(key, a);
    if (a === b) continue;
    const pair = pairs.get(`${a.owner} ${b.owner}`) ?? { a, b, shared: [] };
    pairs.set(`${a.owner} ${b.owner}`, pair);
    pair.shared.push(b.name);
  }
  return [...pairs.values()].flatMap(({ a, b, shared }): Violation | readonly Violation[] => {
    const { place } = b;
    if (place === undefined || a.owner === b.owner) return [];
    return {
      place,
      message: `${capital(b.owner)} and ${a.owner} would both be ${listed(shared)} in generated code.`,
      found: shared.join(", "),
      expected: "names that differ by more than case, underscores or a last `_error`",
      example: b.example,
    };
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
