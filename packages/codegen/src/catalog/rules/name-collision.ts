import { isUsableName } from "../../names.js";
import { isDeviceName } from "../../portable-names.js";
import { type GeneratedName, generatedNames, type Owner } from "./generated-names.js";
import { listed } from "./phrases.js";
import type { Rule, Violation } from "./rule.js";

/** Every generated name is free: it belongs to one thing only, and is no word of the language or of a system. */
export const nameCollision: Rule = {
  name: "name-collision",
  severity: "error",
  check(catalog, loaded) {
    const names = generatedNames(catalog, loaded);
    return [...reservedWords(names), ...collisions(names)];
  },
};

function reservedWords(names: readonly GeneratedName[]): Violation[] {
  return names.flatMap(({ name, module, owner: { what, place, example } }) => {
    const isFile = module === "files";
    const isFree = isFile ? !isDeviceName(name.slice(name.lastIndexOf("/") + 1)) : isUsableName(name);
    if (place === undefined || isFree) return [];
    const why = isFile
      ? `in a file \`${name}\`, which cannot be on Windows`
      : `\`${name}\` in generated code, which JavaScript does not allow or uses itself`;
    return {
      place,
      message: `${capital(what())} would be ${why}.`,
      found: name,
      expected: isFile
        ? "a name that is not con, prn, aux, nul, com1 to com9 or lpt1 to lpt9"
        : "a name that is no word of the language and no built-in error",
      example: example(),
    };
  });
}

interface Pair {
  readonly a: Owner;
  readonly b: Owner;
  readonly shared: string[];
}

/** One finding for two things, whichever of their names meet. */
function collisions(names: readonly GeneratedName[]): Violation[] {
  const owners = new Map<GeneratedName["module"], Map<string, Owner>>();
  const pairs = new Map<string, Pair>();
  for (const { name, module, owner: b } of names) {
    const known = owners.get(module) ?? new Map<string, Owner>();
    owners.set(module, known);
    const a = known.get(name);
    if (a === undefined) known.set(name, b);
    if (a === undefined || a === b) continue;
    const both = `${a.what()} ${b.what()}`;
    const pair = pairs.get(both) ?? { a, b, shared: [] };
    pairs.set(both, pair);
    pair.shared.push(name);
  }
  return [...pairs.values()].flatMap(({ a, b, shared }): Violation | readonly Violation[] => {
    const { place } = b;
    if (place === undefined) return [];
    return {
      place,
      message: `${capital(b.what())} and ${a.what()} would both be ${listed(shared)} in generated code.`,
      found: shared.join(", "),
      expected: "names that differ by more than case, underscores or a last `_error`",
      example: b.example(),
    };
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
