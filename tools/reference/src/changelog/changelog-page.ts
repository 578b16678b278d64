import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  type CatalogSide,
  changelogEntry,
  compareSides,
  resolveCatalog,
  UnknownCatalog,
} from "@org/errors-codegen";
import { type ReleaseTag, releaseTags } from "./release-tags.js";

/** Where the page is: no code has a hyphen, so that it cannot be that of an error. */
export const CHANGELOG_PATH = "what-changed.md";

const INTRODUCTION =
  "How the contract changed from release to release. In brackets stands what a change is for those who use the types, who read responses (client) and who send them (server): `P` a patch, `m` a minor change, `m!` a minor change that they must know of, `M` a major one. Where nothing stands in brackets, it is the same for all of them.";

const NOTHING_YET = "Nothing has been released yet: all of the contract is new.";

/** The changelog of the contract as a page: what is not released yet on top, then the releases, the newest first. */
export function changelogPage(catalog: string): string {
  const folder = dirname(catalog);
  const name = packageName(folder);
  const releases = name === undefined ? [] : releaseTags(name, folder);
  const sides = new Sides(catalog);
  try {
    const sections = [unreleased(releases[0], sides), ...released(releases, sides)];
    return `${["# Changelog", INTRODUCTION, ...sections].join("\n\n")}\n`;
  } finally {
    sides.dispose();
  }
}

/** The catalogs of the releases and the one of today, each taken out of git once. */
class Sides {
  readonly #catalog: string;
  readonly #released = new Map<string, CatalogSide>();

  constructor(catalog: string) {
    this.#catalog = catalog;
  }

  /** @throws UnknownCatalog where the release has none */
  at({ name, version }: ReleaseTag): CatalogSide {
    const known = this.#released.get(name);
    if (known !== undefined) return known;
    const side = { ...resolveCatalog(`git:${name}`, () => this.#catalog), label: version };
    this.#released.set(name, side);
    return side;
  }

  today(): CatalogSide {
    return { ...resolveCatalog(this.#catalog, () => this.#catalog), label: "today" };
  }

  dispose(): void {
    for (const { dispose } of this.#released.values()) dispose();
  }
}

function unreleased(latest: ReleaseTag | undefined, sides: Sides): string {
  const text =
    latest === undefined
      ? NOTHING_YET
      : changes(
          () => sides.at(latest),
          () => sides.today(),
        );
  return `## Unreleased\n\n${text}`;
}

function released(releases: readonly ReleaseTag[], sides: Sides): readonly string[] {
  return releases.map((release, index) => {
    const before = releases[index + 1];
    const text =
      before === undefined
        ? "The first release."
        : changes(
            () => sides.at(before),
            () => sides.at(release),
          );
    return `## ${release.version}\n\nReleased on ${release.date}.\n\n${text}`;
  });
}

/** A release whose catalog is not there any more, or cannot be read, hides none of the others. */
function changes(base: () => CatalogSide, head: () => CatalogSide): string {
  try {
    const { comparison, findings } = compareSides(base(), head());
    if (comparison !== undefined) return changelogEntry(comparison);
    const unread = findings.map(({ side }) => `\`${side.label}\``);
    return `What changed cannot be said: the catalog of ${unread.join(" and that of ")} cannot be read.`;
  } catch (error) {
    if (!(error instanceof UnknownCatalog)) throw error;
    return "What changed cannot be said: one of the two releases has no catalog at this place.";
  }
}

/** Of the package that the catalog is published in; undefined where it is in none. */
function packageName(folder: string): string | undefined {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name;
}
