import { nearest } from "../../print/nearest.js";
import type { Finding } from "../finding.js";
import { LAST_RESORTS } from "../generic-of.js";
import { type Extension, SECTIONS, type Section } from "../loaded-catalog.js";
import { below } from "../place.js";
import type { WrittenApi, WrittenSelection } from "../written.js";
import { NOUNS } from "./collision.js";
import type { Content, Held } from "./content.js";
import { type Need, needsOf } from "./needs.js";

/** What one catalog takes of another. */
export interface Taken {
  readonly held: readonly { readonly section: Section; readonly held: Held }[];
  readonly leftOut: readonly Need[];
  /** Names that were picked, and are not there. */
  readonly findings: readonly Finding[];
}

/** Takes what an item of `extends` picks, and what that needs; without a pick all of it. In the order of the catalog that it comes from. */
export function take(from: Content, extension: Extension): Taken {
  const { errors, dialects, apis } = extension.written;
  const isWhole = errors === undefined && dialects === undefined && apis === undefined;
  const picked = isWhole ? undefined : pick(from, extension);
  const needed = picked === undefined ? undefined : needs(from, picked, extension);
  const held: { section: Section; held: Held }[] = [];
  const leftOut: Need[] = [];
  for (const section of SECTIONS) {
    for (const [name, one] of from[section]) {
      const isPicked = picked?.[section].has(name) ?? true;
      if (isPicked) held.push({ section, held: { ...one, via: extension } });
      else if (needed?.[section].has(name))
        held.push({ section, held: { ...one, via: extension, needed: true } });
      else leftOut.push({ section, name });
    }
  }
  return {
    held,
    leftOut,
    findings: isWhole ? [] : SECTIONS.flatMap((each) => unknownNames(each, from, extension)),
  };
}

type Names = Readonly<Record<Section, ReadonlySet<string>>>;

function pick(from: Content, { written }: Extension): Names {
  const of = (section: Section): ReadonlySet<string> => {
    const selected = written[section] ?? [];
    if (Array.isArray(selected)) return new Set(selected);
    return new Set([...from[section].keys()].filter((name) => selected.except?.includes(name) !== true));
  };
  return { errors: of("errors"), dialects: of("dialects"), apis: of("apis") };
}

/** What the picked entries need, and what that needs in turn. */
function needs(from: Content, picked: Names, { written }: Extension): Names {
  const needed: Record<Section, Set<string>> = { errors: new Set(), dialects: new Set(), apis: new Set() };
  const open: Need[] = SECTIONS.flatMap((section) => [...picked[section]].map((name) => ({ section, name })));
  if (written.errors === undefined) open.push(...sentByAll(from, picked));
  // reading ends at these two, so that they belong to every selection that has errors
  if (open.some(({ section }) => section !== "dialects")) {
    open.push(...[...LAST_RESORTS.keys()].map((name): Need => ({ section: "errors", name })));
  }
  for (let need = open.pop(); need !== undefined; need = open.pop()) {
    const { section, name } = need;
    const one = from[section].get(name);
    if (one === undefined || needed[section].has(name)) continue;
    needed[section].add(name);
    open.push(...needsOf(section, one.entry));
  }
  return needed;
}

/** An API that sends all errors needs all, where the errors are not picked themselves. */
function sentByAll(from: Content, { apis }: Names): Need[] {
  return [...apis].flatMap((api) => {
    const value = from.apis.get(api)?.entry.value as WrittenApi | undefined;
    if (value === undefined || Array.isArray(value.errors)) return [];
    const { except = [] } = value.errors;
    return [...from.errors.keys()]
      .filter((code) => !except.includes(code))
      .map((name): Need => ({ section: "errors", name }));
  });
}

function unknownNames(section: Section, from: Content, { written, place }: Extension): Finding[] {
  const selected: string[] | WrittenSelection = written[section] ?? [];
  const [names, at] = Array.isArray(selected)
    ? [selected, below(place, section)]
    : [selected.except ?? [], below(place, section, "except")];
  return names.flatMap((name, index): Finding[] => {
    if (from[section].has(name)) return [];
    const known = [...from[section].keys()];
    const meant = nearest(name, known);
    const noun = NOUNS[section];
    return [
      {
        rule: section === "errors" ? "unknown-code" : `unknown-${noun.toLowerCase()}`,
        severity: "error",
        place: below(at, index),
        message: `${written.from} has no ${noun} \`${name}\`.`,
        found: name,
        expected: meant === undefined ? `one of ${shortened(known)}` : `did you mean \`${meant}\`?`,
        ...((meant ?? known[0]) === undefined ? {} : { example: meant ?? known[0] }),
      },
    ];
  });
}

function shortened(names: readonly string[]): string {
  return names.slice(0, 8).join(", ") + (names.length > 8 ? ", …" : "");
}
