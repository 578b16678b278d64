import type { Bump } from "./verdict.js";

/**
 * What changes ask for, given the version that they follow. Before 1.0 a breaking change is a minor version, as ranges have it: `^0.1.0` does
 * not take 0.2.0. That a contract leaves 0.x is for people to say.
 */
export function releaseOf(bump: Bump, version: string | undefined): Bump {
  return bump === "major" && version?.startsWith("0.") === true ? "minor" : bump;
}

/** How much higher one version is than another one; `none` where it is not, or where either is none. */
export function bumpBetween(from: string | undefined, to: string | undefined): Bump {
  const [before, after] = [numbersOf(from), numbersOf(to)];
  if (before === undefined || after === undefined) return "none";
  const place = after.findIndex((number, index) => number !== before[index]);
  if (place < 0 || (after[place] ?? 0) < (before[place] ?? 0)) return "none";
  return (["major", "minor", "patch"] as const)[place] ?? "none";
}

/** Major, minor and patch (Semantic Versioning 2.0.0, section 2); a pre-release counts as the version that it leads to. */
function numbersOf(version: string | undefined): number[] | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version ?? "");
  return match?.slice(1).map(Number);
}
