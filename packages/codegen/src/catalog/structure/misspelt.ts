import type { Finding, Place } from "../finding.js";

type Path = readonly (string | number)[];

/** A key that is read as the one that was meant. */
export interface Misspelt {
  readonly file: string;
  /** Where it is read. */
  readonly path: Path;
  /** As it is written. */
  readonly key: string;
}

export function misspeltKey(file: string, written: Path, meant: string): Misspelt {
  return { file, path: [...written.slice(0, -1), meant], key: String(written.at(-1)) };
}

/** Whether a place is at a misspelt key, or below it. */
export function isBelow({ file, path }: Place, misspelt: Misspelt): boolean {
  return file === misspelt.file && misspelt.path.every((key, index) => path[index] === key);
}

/** A path under the keys as they are written. */
export function writtenPath(place: Place, misspelt: readonly Misspelt[]): Path {
  // the inner ones were found under the names that the outer ones have since
  return misspelt.reduceRight((path, one): Path => {
    if (!isBelow({ ...place, path }, one)) return path;
    const last = one.path.length - 1;
    return [...path.slice(0, last), one.key, ...path.slice(last + 1)];
  }, place.path);
}

/** The finding, at the place where an author finds it. */
export function asWritten(finding: Finding, misspelt: readonly Misspelt[]): Finding {
  const path = writtenPath(finding.place, misspelt);
  return path === finding.place.path ? finding : { ...finding, place: { ...finding.place, path } };
}
