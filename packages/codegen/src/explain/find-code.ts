import type { Catalog } from "../catalog/model.js";
import { errorNames } from "../names.js";
import { nearest } from "../print/nearest.js";

/** What somebody may mean who names an error. */
export interface FoundCode {
  /** The code, if one is meant for sure. */
  readonly code: string | undefined;
  /** The APIs that spell it so, if it was found by what they write. */
  readonly spelledBy: readonly string[];
  /** The codes that are most like it, if none is meant for sure. */
  readonly near: readonly string[];
}

/**
 * Finds the code that a name stands for: the code itself in any spelling (`TokenExpired`, `token-expired`), a generated
 * name (`isTokenExpired`, `TokenExpiredError`), or what an API writes in its place.
 */
export function findCode(catalog: Catalog, name: string): FoundCode {
  const codes = catalog.errors.map(({ code }) => code);
  const own =
    codes.find((code) => code === name) ?? codes.find((code) => namesOf(code).includes(plain(name)));
  if (own !== undefined) return { code: own, spelledBy: [], near: [] };
  const spellings = catalog.apis.flatMap((api) =>
    api.errors
      .filter(({ wire }) => wire.some((text) => String(text) === name))
      .map(({ code }) => ({ code, api: api.name })),
  );
  const spelled = [...new Set(spellings.map(({ code }) => code))];
  if (spelled.length === 1) return { code: spelled[0], spelledBy: spellings.map(({ api }) => api), near: [] };
  const near = nearest(name, codes);
  return {
    code: undefined,
    spelledBy: [],
    near: spelled.length > 1 ? spelled : near === undefined ? [] : [near],
  };
}

function namesOf(code: string): readonly string[] {
  return [code, ...Object.values(errorNames(code))].map(plain);
}

/** Letters and digits alone: what all spellings have in common. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
