/** What a change asks of a package: a patch, a minor version, a minor version whose notes must warn, or a major one. */
export type Verdict = "P" | "m" | "m!" | "M";

/** The kinds of packages that a change is judged for. */
export const PACKAGE_KINDS = ["types", "client", "server"] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

export type Verdicts = Readonly<Record<PackageKind, Verdict>>;

/** How the version has to change; `none` where nothing did. */
export type Bump = "none" | "patch" | "minor" | "major";

const RANKS: readonly Verdict[] = ["P", "m", "m!", "M"];
const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];
const BUMP_OF: Readonly<Record<Verdict, Bump>> = { P: "patch", m: "minor", "m!": "minor", M: "major" };

/** The gravest of verdicts. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return RANKS[Math.max(0, ...verdicts.map((verdict) => RANKS.indexOf(verdict)))] ?? "P";
}

/** The gravest verdict of a change on any package: all packages have one version. */
export function verdictOf({ verdicts }: { readonly verdicts: Verdicts }): Verdict {
  return gravest(PACKAGE_KINDS.map((kind) => verdicts[kind]));
}

/** Sorts the gravest to the front. */
export function byGravity(a: { readonly verdicts: Verdicts }, b: { readonly verdicts: Verdicts }): number {
  return RANKS.indexOf(verdictOf(b)) - RANKS.indexOf(verdictOf(a));
}

/** What changes ask for together. */
export function bumpOf(changes: readonly { readonly verdicts: Verdicts }[]): Bump {
  return changes.length === 0 ? "none" : BUMP_OF[gravest(changes.map(verdictOf))];
}

/** Whether one bump promises at least what another one asks for. */
export function covers(promised: Bump, asked: Bump): boolean {
  return BUMPS.indexOf(promised) >= BUMPS.indexOf(asked);
}

export function largest(bumps: readonly Bump[]): Bump {
  return BUMPS[Math.max(0, ...bumps.map((bump) => BUMPS.indexOf(bump)))] ?? "none";
}
